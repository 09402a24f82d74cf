import type { Jeu } from '../../jeu'
import { composerJeu, dossier, illisible, LISIBLE } from '../composition'

/** Plus de six suites de tops inconnus : le dossier ne s'évalue pas. */
export const SOUMISSIONS_INCONNUES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'soumissions-inconnues',
  niveau: 'lecture',
  titre: "Plus de six suites de tops inconnus : le dossier ne s'évalue pas.",
  source: 'instruction 2022/19, annexe 7, §6, données difficiles à récupérer',
  critere: 'soumissions-inconnues',
  contexte: null,
  cas: [
    {
      titre: 'six suites de tops inconnus',
      dossiers: [
        dossier({
          situations: [
            { debut: '2010-01-01', fin: '2010-06-30', droit: 'versable' },
            { debut: '2011-01-01', fin: '2011-06-30', droit: 'versable' },
            { debut: '2012-01-01', fin: '2012-06-30', droit: 'versable' },
            { debut: '2013-01-01', fin: '2013-06-30', droit: 'versable' },
            { debut: '2014-01-01', fin: '2014-06-30', droit: 'versable' },
            { debut: '2015-01-01', fin: '2015-06-30', droit: 'versable' },
          ],
        }),
      ],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'sept suites de tops inconnus',
      dossiers: [
        dossier({
          situations: [
            { debut: '2010-01-01', fin: '2010-06-30', droit: 'versable' },
            { debut: '2011-01-01', fin: '2011-06-30', droit: 'versable' },
            { debut: '2012-01-01', fin: '2012-06-30', droit: 'versable' },
            { debut: '2013-01-01', fin: '2013-06-30', droit: 'versable' },
            { debut: '2014-01-01', fin: '2014-06-30', droit: 'versable' },
            { debut: '2015-01-01', fin: '2015-06-30', droit: 'versable' },
            { debut: '2016-01-01', fin: '2016-06-30', droit: 'versable' },
          ],
        }),
      ],
      attendus: { tous: illisible('situations') },
    },
    {
      titre: 'sept lignes contiguës : une seule suite',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-01-01', fin: '2022-01-31', droit: 'versable' },
            { debut: '2022-02-01', fin: '2022-02-28', droit: 'versable' },
            { debut: '2022-03-01', fin: '2022-03-31', droit: 'versable' },
            { debut: '2022-04-01', fin: '2022-04-30', droit: 'versable' },
            { debut: '2022-05-01', fin: '2022-05-31', droit: 'versable' },
            { debut: '2022-06-01', fin: '2022-06-30', droit: 'versable' },
            { debut: '2022-07-01', fin: '2022-07-31', droit: 'versable' },
          ],
        }),
      ],
      attendus: { tous: LISIBLE },
    },
    {
      titre: "sept suspensions au top inconnu : le droit n'est pas versable, rien d'inconnu",
      dossiers: [
        dossier({
          situations: [
            { debut: '2010-01-01', fin: '2010-06-30', droit: 'suspendu' },
            { debut: '2011-01-01', fin: '2011-06-30', droit: 'suspendu' },
            { debut: '2012-01-01', fin: '2012-06-30', droit: 'suspendu' },
            { debut: '2013-01-01', fin: '2013-06-30', droit: 'suspendu' },
            { debut: '2014-01-01', fin: '2014-06-30', droit: 'suspendu' },
            { debut: '2015-01-01', fin: '2015-06-30', droit: 'suspendu' },
            { debut: '2016-01-01', fin: '2016-06-30', droit: 'suspendu' },
          ],
        }),
      ],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'sept suites dont une ailleurs : comptées où que ce soit',
      dossiers: [
        dossier({
          situations: [
            { debut: '2010-01-01', fin: '2010-06-30', droit: 'versable' },
            { debut: '2011-01-01', fin: '2011-06-30', droit: 'versable' },
            { debut: '2012-01-01', fin: '2012-06-30', droit: 'versable' },
            { debut: '2013-01-01', fin: '2013-06-30', droit: 'versable' },
            { debut: '2014-01-01', fin: '2014-06-30', droit: 'versable' },
            { debut: '2015-01-01', fin: '2015-06-30', droit: 'versable' },
            { debut: '2016-01-01', fin: '2016-06-30', droit: 'versable', departement: '68' },
          ],
        }),
      ],
      attendus: { tous: illisible('situations') },
    },
  ],
}))
