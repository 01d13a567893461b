/** A4 for what hangs or is filed, A6 for what lies with the goods. */
export type PaperSize = "A4" | "A6"

/** CSS knows no A6 by its name. */
const SIZES: Record<PaperSize, string> = { A4: "A4", A6: "105mm 148mm" }

/** The rule by which a page prints on its paper, on white. */
export const paperRule = (size: PaperSize, margin: string): string =>
  `@page{size:${SIZES[size]};margin:${margin}}@media print{html,body{background:#fff}}`
