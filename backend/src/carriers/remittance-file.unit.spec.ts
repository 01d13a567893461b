import { readCsv } from "../listing/sheet/read-csv"
import { readRemittanceFile } from "./remittance-file"

const read = (text: string) => readRemittanceFile(readCsv(Buffer.from(text)))

describe("a carrier's file of remitted cash", () => {
  it("says of each parcel what was collected and what of it was kept", () => {
    expect(read("reference,amount,fee\n1043-1/1,149.50,12\n1043-1/2,229.50,12.25\n")).toEqual({
      lines: [
        { number: 2, reference: "1043-1/1", centimes: 14_950, fee_centimes: 1_200 },
        { number: 3, reference: "1043-1/2", centimes: 22_950, fee_centimes: 1_225 },
      ],
      problems: [],
    })
  })

  it("is read with semicolons, a mark of its encoding, commas, spaces in thousands and no fees", () => {
    expect(read("\ufeffN° colis;Montant CRBT\n1043-1/1;1 234,50 DH\n").lines).toEqual([
      { number: 2, reference: "1043-1/1", centimes: 123_450, fee_centimes: 0 },
    ])
  })

  it("is read in Arabic, digits and headings", () => {
    expect(read("المرجع;المبلغ;الرسوم\n١٠٤٣-١/١;١٤٩٫٥٠;١٢\n").lines).toEqual([
      { number: 2, reference: "1043-1/1", centimes: 14_950, fee_centimes: 1_200 },
    ])
  })

  it("adds up to its own total, when it gives one", () => {
    const lines = "colis;montant\n1043-1/1;100\n1043-2/1;50,25\n"
    expect(read(`${lines}TOTAL;150,25\n`).problems).toEqual([])
    expect(read(`${lines}Totaux;150\n`).problems).toEqual([{ code: "wrong_total", line: 4 }])
  })

  it("says where it cannot be used", () => {
    const { lines, problems } = read(
      "colis;montant;frais\n1043-1/1;beaucoup;1\n;10;1\n1043-1/2;10;11\n1043-1/3;-4;0\n1043-1/4;5;0\n",
    )
    expect(problems).toEqual([
      { code: "invalid_amount", line: 2 },
      { code: "no_reference", line: 3 },
      { code: "fee_over_amount", line: 4 },
      { code: "invalid_amount", line: 5 },
    ])
    expect(lines.map(({ number }) => number)).toEqual([6])
  })

  it("needs its two columns, and a line", () => {
    expect(read("ville;date\nImzouren;2026\n").problems).toEqual([{ code: "missing_columns" }])
    expect(read("colis;montant\n").problems).toEqual([{ code: "no_lines" }])
  })
})
