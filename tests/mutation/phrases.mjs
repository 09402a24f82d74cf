import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * Laisse de côté les phrases : un texte qui contient une espace est écrit pour quelqu'un. Les tests en vérifient le sens, pas chaque mot ; un code,
 * une clé ou un identifiant n'en contient pas, et reste muté.
 */
const phrases = {
  shouldIgnore({ node }) {
    const morceaux = node.type === 'TemplateLiteral' ? node.quasis.map((quasi) => quasi.value.raw) : [node.value]
    const texte = node.type === 'StringLiteral' || node.type === 'TemplateLiteral'
    return texte && morceaux.some((morceau) => morceau.includes(' ')) ? 'phrase' : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'phrases', phrases)]
