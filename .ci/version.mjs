// node .ci/version.mjs v1.2.3 : refuse un tag que package.json, le journal et le corpus ne disent pas ; écrit ce que le journal dit de cette version.
import { readFileSync } from 'node:fs'
import { corpsDeVersion, estPubliee, versionsGardees } from '../tests/corpus/versions.mjs'

/** Ce qui manque pour publier sous ce tag ; vide : rien. */
export function manquesPourPublier({ tag, version, journal, gardees }) {
  return [
    ...(tag === `v${version}` ? [] : [`le tag est « ${tag} », package.json dit « ${version} »`]),
    ...(estPubliee(version, journal) ? [] : [`CHANGELOG.md n'a pas de titre « ## [${version}] - AAAA-MM-JJ »`]),
    ...(corpsDeVersion(journal, version).trim() === '' ? [`CHANGELOG.md ne dit rien de la version ${version}`] : []),
    ...(gardees.includes(version) ? [] : [`le corpus de la version ${version} n'est pas gardé : npm run corpus`]),
  ]
}

if (process.argv[1]?.endsWith('version.mjs')) {
  const lire = (chemin) => readFileSync(new URL(`../${chemin}`, import.meta.url), 'utf8')
  const { version } = JSON.parse(lire('package.json'))
  const journal = lire('CHANGELOG.md')
  const manques = manquesPourPublier({ tag: process.argv[2], version, journal, gardees: versionsGardees() })
  if (manques.length > 0) {
    console.error(manques.join('\n'))
    process.exit(1)
  }
  console.log(corpsDeVersion(journal, version).replace(/^.*\n/, '').trim())
}
