// La politique de sécurité de la page : tout est interdit, sauf son propre script et son propre style, reconnus à leur empreinte.
import { createHash } from 'node:crypto'

const empreinte = (texte) => `'sha256-${createHash('sha256').update(texte, 'utf8').digest('base64')}'`

/** La politique, à mettre dans la page ; le navigateur la tient, et aucun code de la page ne peut l'assouplir. */
export function politiqueDe({ script, style }) {
  return [
    "default-src 'none'",
    `script-src ${empreinte(script)}`,
    `style-src ${empreinte(style)}`,
    // L'ouvrier naît d'un texte contenu dans la page.
    'worker-src blob:',
    // Ni requête, ni image lointaine, ni formulaire : rien ne peut sortir.
    "connect-src 'none'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ouvrier',
  ].join('; ')
}
