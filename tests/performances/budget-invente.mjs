// Des tableaux d'exécution inventés, complets, où tout est conforme ou presque.

const THEMES = [
  '2 - Premier accueil social inconditionnel de proximité',
  '3 - Référent de parcours',
  '4 - Insertion des allocataires du RSA – Orientation et parcours des allocataires',
  "5 - Insertion des allocataires du RSA – Garantie d'activité",
  "7 - Développer la mobilité des demandeurs d'emploi - bilans",
  "Engagements à l'initiative du département",
]

/** Le tableau de ce rang : deux rangs donnent des montants différents. @param {number} rang @param {number} nombre de lignes */
export function inventerTableauFinancier(rang, nombre) {
  const lignes = Array.from({ length: nombre }, (_, i) => {
    const part = 1_000 + (((rang * nombre + i) * 7_919) % 900_000)
    const [etat, reporte, realise] = [`${part}.${10 + (i % 90)}`, `${i * 100}.00`, `${Math.floor(part / 2)}.00`]
    return {
      id: `${i}`,
      theme: THEMES[i % THEMES.length],
      action: `Action ${i}`,
      chorus: '0304 50 19 19 07 - Garantie d’activité',
      etat,
      etatReporte: reporte,
      departement: etat,
      departementReporte: reporte,
      tiers: '0.00',
      total: `${2 * part + i * 200}.00`,
      valorisation: '100.00',
      valorisationJustifiee: true,
      realise: `${2 * Math.floor(part / 2)}.00`,
      realiseEtat: realise,
      realiseDepartement: realise,
    }
  })
  return { millesime: 2021, nature: 'execution', lignes }
}
