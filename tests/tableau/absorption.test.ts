import { describe, expect, test } from 'vitest'
import { partCommentee } from '../../src/tableau/absorption'
import type { LigneIndicateur } from '../../src/tableau/tableau-indicateurs'

/** Une ligne qui réunit l'accompagnement global à une autre, et son commentaire. */
const part = (commentaires: string[], cellule = '2 168', champs: Partial<LigneIndicateur> = {}) => {
  const reunie = {
    indicateur: 'gad-en-cours',
    libelle: "Bénéficiaires de la garantie d'activité (dont accompagnement global)",
    cellules: { a: cellule },
    commentaires,
    ...champs,
  }
  const absorbee = {
    indicateur: 'ag-en-cours',
    libelle: "Bénéficiaires de l'accompagnement global",
    cellules: {},
    commentaires: [],
  }
  return partCommentee(absorbee as unknown as LigneIndicateur, reunie as unknown as LigneIndicateur, 'a')
}
const DETAIL = "2 168 en 2022 : 1 274 au titre de la garantie d'activité ; 894 au titre de l'accompagnement global"

describe('la part d’une ligne réunie', () => {
  test('est celle que le commentaire détaille, si les parts font le total ; une année n’est pas une part', () => {
    expect(part([DETAIL])).toBe('894')
    expect(part(['Source : logiciel métier', DETAIL])).toBe('894')
  })

  test.each<[string, string[], string?, Partial<LigneIndicateur>?]>([
    ['aucun commentaire', []],
    ['un commentaire sans nombre', ['Source : logiciel métier']],
    ['un autre total', [DETAIL], '2 169'],
    ['des parts qui ne le font pas', [DETAIL.replace('894', '895')]],
    ['une seule part, fût-elle tout', ["2 168 en 2022 : 2 168 au titre de l'accompagnement global"]],
    ['une cellule sans nombre', [DETAIL], 'ND'],
    ['une colonne absente', [DETAIL], '2 168', { cellules: {} }],
    ['un libellé qui ne dit pas « dont »', [DETAIL], '2 168', { libelle: "Bénéficiaires de la garantie d'activité" }],
    ['qui dit « hors »', [DETAIL], '2 168', { libelle: "Bénéficiaires de la garantie d'activité (hors accompagnement global)" }],
    ['pas de libellé', [DETAIL], '2 168', { libelle: null as never }],
    ['des parts qui parlent d’autre chose', ['2 168 en 2022 : 1 274 hommes ; 894 femmes']],
    ['une part à décimales', ["2 168 en 2022 : 1 274,5 au titre de la garantie ; 893,5 au titre de l'accompagnement global"]],
  ])('ne se lit pas : %s', (_, commentaires, cellule, champs) => {
    expect(part(commentaires, cellule, champs)).toBeNull()
  })
})
