/**
 * La feuille de style des fragments de `versHtml`. Elle ne touche que ce qui est sous `.calpae`, hérite de la police de la page, suit le fond clair
 * ou sombre, et se met en page à l'impression.
 */
export const STYLE_RESTITUTION: string = `.calpae { --encre: #1b1b1f; --fond: #fff; --filet: #c9c9d1; --voile: #f1f1f6; --fort: #e4e4ee; color: var(--encre); background: var(--fond); line-height: 1.45; }
@media (prefers-color-scheme: dark) { .calpae { --encre: #ececf1; --fond: #17171b; --filet: #45454f; --voile: #22222a; --fort: #2e2e39; } }
.calpae-cadre { overflow-x: auto; margin: 1rem 0; }
.calpae-cadre:focus-visible { outline: 3px solid #3558d6; outline-offset: 2px; }
.calpae table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.calpae caption { caption-side: top; text-align: left; font-weight: 600; padding: 0.35rem 0; }
.calpae th, .calpae td { border-bottom: 1px solid var(--filet); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
.calpae thead th { vertical-align: bottom; border-bottom: 2px solid var(--encre); background: var(--voile); }
.calpae tbody th { font-weight: 400; max-width: 32rem; }
.calpae .calpae-groupe th { font-weight: 600; background: var(--fort); max-width: none; }
.calpae .calpae-total th, .calpae .calpae-total td { font-weight: 600; background: var(--voile); }
.calpae .calpae-chiffres { text-align: right; }
.calpae td.calpae-chiffres { white-space: nowrap; }
.calpae thead .calpae-chiffres { min-width: 5rem; max-width: 9rem; }
.calpae abbr { text-decoration: none; font-style: italic; }
.calpae dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 1rem 0; }
.calpae dt { font-weight: 600; }
.calpae dd { margin: 0; }
@media print {
  .calpae { --encre: #000; --fond: #fff; --filet: #999; --voile: #f2f2f2; --fort: #e6e6e6; font-size: 9pt; print-color-adjust: exact; }
  .calpae-cadre { overflow: visible; }
  .calpae table { max-width: 100%; }
  .calpae thead { display: table-header-group; }
  .calpae tr { break-inside: avoid; }
  .calpae h1, .calpae h2, .calpae h3, .calpae h4, .calpae .calpae-groupe, .calpae caption { break-after: avoid; }
  .calpae td.calpae-chiffres { white-space: normal; }
}
`
