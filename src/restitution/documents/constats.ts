import type { Constat } from '../../base/constat'
import { compter } from '../../base/francais'
import { enMots, enValeur } from '../document/cases'
import { type Document, enChiffres, enTexte, type GroupeTable, ligne, paragraphe } from '../document/document'
import { definirForme, type Forme } from './forme'
import { sontConstats } from './reconnaissance'

const VERDICTS = [
  { conforme: false, titre: 'Non conforme', singulier: 'non conforme', pluriel: 'non conformes' },
  { conforme: null, titre: 'À vérifier', singulier: 'à vérifier', pluriel: 'à vérifier' },
  { conforme: true, titre: 'Conforme', singulier: 'conforme', pluriel: 'conformes' },
] as const

/** Des constats, ce qui ne va pas d'abord : ce qui était attendu, ce qui est constaté, l'écart et la source. */
export const CONSTATS: Forme = /* @__PURE__ */ definirForme('des constats', sontConstats, documenter)

function documenter(constats: readonly Constat[]): Document {
  const par = VERDICTS.map((verdict) => ({ ...verdict, siens: constats.filter(({ conforme }) => conforme === verdict.conforme) }))
  const presents = par.filter(({ siens }) => siens.length > 0)
  const groupes = presents.map(
    ({ titre, siens }): GroupeTable => ({
      titre,
      lignes: siens.map(({ ligne: nom, message, attendu, constate, ecart, regle, source }) =>
        ligne(
          enMots(nom ?? 'ensemble'),
          enMots(message),
          enValeur(attendu),
          enValeur(constate),
          enValeur(ecart),
          enMots(regle),
          enMots(source),
        ),
      ),
    }),
  )
  return {
    titre: compter(constats.length, 'constat', 'constats'),
    blocs: [
      paragraphe(`${presents.map(({ siens, singulier, pluriel }) => compter(siens.length, singulier, pluriel)).join(', ')}.`),
      {
        sorte: 'table',
        legende: 'Les constats, ce qui ne va pas d’abord',
        groupement: 'Verdict',
        colonnes: [
          enTexte('Ligne'),
          enTexte('Constat'),
          ...['Attendu', 'Constaté', 'Écart'].map(enChiffres),
          enTexte('Règle'),
          enTexte('Source'),
        ],
        entetes: 1,
        groupes,
      },
    ],
  }
}
