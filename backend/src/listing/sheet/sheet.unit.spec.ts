import ExcelJS from "exceljs"
import { decodeText } from "./decode-text"
import { planImport } from "./plan-import"
import { readSheet } from "./read-sheet"
import { safeCell, type SheetLine } from "./sheet"
import type { StoredGood } from "./stored-goods"
import { writeCsv, writeXlsx } from "./write-sheet"

const bytes = (text: string) => Buffer.from(text, "utf8")
const good = (cells: SheetLine): StoredGood => ({ product_id: "prod_1", variant_id: "variant_1", cells })
const argan: SheetLine = {
  sku: "A-1",
  category: "argan-oil-culinary",
  title_fr: "Huile",
  price: "120",
  stock: "4",
}
const plan = async (text: string, goods: StoredGood[] = []) =>
  planImport(await readSheet(bytes(text)), goods, new Set(["al-hoceima"]))

describe("reading a sheet of goods", () => {
  it("reads the encodings files come in", () => {
    expect(decodeText(bytes("catégorie;زيت"))).toBe("catégorie;زيت")
    expect(decodeText(Buffer.from("cat\u00e9gorie;Huile d\u00e9licate", "latin1"))).toBe(
      "catégorie;Huile délicate",
    )
    expect(decodeText(Buffer.from([0xd2, 0xed, 0xca, 0x20, 0xc3, 0xd1, 0xdf, 0xc7, 0xe4]))).toBe("زيت أركان")
    expect(decodeText(Buffer.from("\ufeffprix", "utf16le"))).toContain("prix")
    expect(() => decodeText(Buffer.from([0xff, 0x00, 0x01, 0x02, 0x80]))).toThrow(
      expect.objectContaining({ code: "unknown_encoding" }),
    )
  })

  it("knows columns by their French and Arabic names", async () => {
    expect(await readSheet(bytes("Référence,Prix,العنوان\nA-1,120,زيت"))).toEqual([
      { line: 2, cells: { sku: "A-1", price: "120", title_ar: "زيت" } },
    ])
  })

  it("refuses 50,000 lines without reading them all", async () => {
    const text = "sku;price\n" + "A;1\n".repeat(50_000)
    await expect(readSheet(bytes(text))).rejects.toMatchObject({ code: "too_many_lines" })
  })

  it("reads Excel's cells as text, and a formula as what it is", async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet("x")
    sheet.addRow(["sku", "price", "title_fr"])
    sheet.addRow(["A-1", 120.5, { formula: 'HYPERLINK("http://x")', result: "Huile" }])
    const content = Buffer.from(await book.xlsx.writeBuffer())
    expect(await readSheet(content)).toEqual([
      { line: 2, cells: { sku: "A-1", price: "120.5", title_fr: "=" } },
    ])
  })

  it("refuses an archive that unpacks to a flood", async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet("x")
    for (let n = 0; n < 900; n++) sheet.addRow(["A".repeat(32_000) + n])
    const content = Buffer.from(await book.xlsx.writeBuffer())
    expect(content.length).toBeLessThan(5_000_000)
    await expect(readSheet(content)).rejects.toMatchObject({ code: "file_too_large" })
  }, 30_000)
})

describe("what a sheet would change", () => {
  it("tells new goods, changed ones and unchanged ones apart, by SKU", async () => {
    const lines = await plan(
      "sku;category;title_fr;price;stock\nA-1;;Huile;120,00;4\nA-2;olive-oil;Huile d’olive;٧٠;3\nA-3;;;95;",
      [good(argan), good({ ...argan, sku: "A-3" })],
    )
    expect(lines.map(({ line, action }) => [line, action])).toEqual([
      [2, "same"],
      [3, "create"],
      [4, "update"],
    ])
    expect(lines[1]).toMatchObject({ product: { price: 70, stock: 3 } })
    expect(lines[2]).toMatchObject({ changed: ["price"] })
  })

  it.each([
    ["an unknown kind", "A-2;nothing;Huile;10;1;", { field: "category", code: "unknown_category" }],
    ["a price of 0", "A-2;olive-oil;Huile;0;1;", { field: "price", code: "price_not_positive" }],
    ["no price", "A-2;olive-oil;Huile;;1;", { field: "price", code: "price_not_a_number" }],
    ["a negative stock", "A-2;olive-oil;Huile;10;-1;", { field: "stock", code: "invalid_stock" }],
    ["a formula", "A-2;olive-oil;=cmd|' /C calc'!A0;10;1;", { field: "title_fr", code: "formula" }],
    ["no SKU", ";olive-oil;Huile;10;1;", { field: "sku", code: "required" }],
    [
      "a province that is none",
      "A-2;olive-oil;Huile;10;1;atlantis",
      { field: "origin_province", code: "unknown_province" },
    ],
  ])("refuses a line with %s", async (_name, line, reason) => {
    const [planned] = await plan(`sku;category;title_fr;price;stock;origin_province\n${line}`)
    expect(planned).toMatchObject({ action: "refuse", reasons: [reason] })
  })

  it("takes neither of two lines with one SKU", async () => {
    const lines = await plan("sku;category;price\nA-2;olive-oil;10\nA-2;olive-oil;12")
    expect(lines.map(({ reasons }) => reasons)).toEqual([
      [{ field: "sku", code: "duplicate_sku" }],
      [{ field: "sku", code: "duplicate_sku" }],
    ])
  })
})

describe("writing a sheet of goods", () => {
  const hostile: SheetLine = { ...argan, title_fr: "=cmd|' /C calc'!A0", title_ar: "@SUM(1)" }

  it("writes no cell a spreadsheet would compute", () => {
    for (const text of ["=1", "+1", "-1", "@x", "\tx"]) expect(safeCell(text)).toBe(`'${text}`)
    expect(writeCsv([hostile])).toContain(";'@SUM(1);")
  })

  it("can be read again, and then changes nothing", async () => {
    const plain: SheetLine = { ...argan, title_ar: 'زيت; "حرة"', title_en: "Oil" }
    for (const content of [bytes(writeCsv([plain])), await writeXlsx([plain])]) {
      const planned = planImport(await readSheet(content), [good(plain)], new Set())
      expect(planned.map(({ action }) => action)).toEqual(["same"])
    }
  })
})
