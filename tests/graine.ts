import * as fc from 'fast-check'

/**
 * Les tirages sont les mêmes d'une exécution à l'autre : un échec se rejoue, et une intégration ne dépend pas du hasard. `CALPAE_GRAINE` en donne
 * d'autres.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['CALPAE_GRAINE'] ?? 20_220_119) })
