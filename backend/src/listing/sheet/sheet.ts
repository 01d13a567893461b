/** The most lines of goods one file may bring. */
export const MAX_LINES = 2000
export const MAX_SHEET_BYTES = 5 * 1024 * 1024

/** The columns of a sheet of goods, in the order they are written. */
export const COLUMNS = [
  "sku",
  "category",
  "title_ar",
  "title_fr",
  "title_en",
  "size",
  "price",
  "stock",
  "weight_g",
  "description_ar",
  "description_fr",
  "origin_province",
  "status",
] as const
export type Column = (typeof COLUMNS)[number]

/** One line of goods: what is empty is not said. */
export type SheetLine = Partial<Record<Column, string>>

/** What else people call the columns, in French and Arabic. */
const NAMES: Record<string, Column> = {
  reference: "sku",
  référence: "sku",
  المرجع: "sku",
  categorie: "category",
  catégorie: "category",
  الصنف: "category",
  titre: "title_fr",
  title: "title_fr",
  العنوان: "title_ar",
  taille: "size",
  format: "size",
  prix: "price",
  الثمن: "price",
  quantite: "stock",
  quantité: "stock",
  المخزون: "stock",
  poids: "weight_g",
  poids_g: "weight_g",
  الوزن: "weight_g",
  description: "description_fr",
  الوصف: "description_ar",
  province: "origin_province",
  الإقليم: "origin_province",
}

const FORMULA_MARK = /^'(?=[=+\-@\t\r])/

/** The column a heading names, or undefined for one that is not read. */
export function columnOf(heading: string): Column | undefined {
  const name = heading.trim().toLowerCase().replace(/\s+/g, "_")
  return COLUMNS.find((column) => column === name) ?? NAMES[name]
}

/** A cell as it is read: the mark that keeps it from being taken for a formula is none of its text. */
export function cellText(cell: string): string {
  return cell.replace(FORMULA_MARK, "").trim()
}

/** A cell that no spreadsheet takes for a formula (OWASP: CSV injection). */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
