import { readStandCode, standCodeKey, writeStandCode } from "./stand-code"

const EXHIBITOR = "fairexh_01KAH6T0M9Q2N4V8XJ5B7C3DEF"
const PRODUCT = "prod_01KAH6T0M9Q2N4V8XJ5B7C3DEG"

describe("the code on a stand's poster", () => {
  const key = standCodeKey("a secret of the market")

  it("opens the stand or the product it was written for, however it is typed", () => {
    for (const product_id of [null, PRODUCT]) {
      const content = { exhibitor_id: EXHIBITOR, product_id }
      const code = writeStandCode(key, content)
      expect(readStandCode(key, code)).toEqual(content)
      expect(readStandCode(key, ` ${code.toLowerCase()} `)).toEqual(content)
    }
  })

  it("is refused when it was forged, cut, changed or signed by another market", () => {
    const code = writeStandCode(key, { exhibitor_id: EXHIBITOR, product_id: PRODUCT })
    const forged = [
      code.slice(0, -1),
      code.replace("DEG", "DEH"),
      code.replace(/-\w+$/, "-0000000000000000"),
      code.replace(/^(\w+)-(\w+)-/, "$1-"),
      code.replace(/^(\w+)-(\w+)-/, "$2-$1-"),
      "",
      "-",
      "x".repeat(5000),
    ]
    for (const wrong of forged) expect(readStandCode(key, wrong)).toBeNull()
    expect(readStandCode(standCodeKey("another secret"), code)).toBeNull()
  })
})
