import { balancedEntries } from "../posting"
import { carrierRemitted, type RemittedLine } from "./remittance"

const line: RemittedLine = {
  line_id: "remitline_1",
  carrier: "amana",
  at: new Date("2026-11-20"),
  currency_code: "mad",
  actor_id: "user_1",
  collected: 14_950,
  fee: 1_200,
  cooperative_id: "coop_1",
  cooperative_order_id: "coopord_1",
}

describe("the cash of a parcel a carrier remits", () => {
  it("leaves the carrier's account whole; the cooperative, paid for the delivery, bears the fee", () => {
    expect(balancedEntries(carrierRemitted(line))).toEqual([
      { account: { kind: "bank" }, centimes: 13_750, component: "payment" },
      { account: { kind: "cooperative", owner: "coop_1" }, centimes: 1_200, component: "fees" },
      { account: { kind: "carrier", owner: "amana" }, centimes: -14_950, component: "payment" },
    ])
  })

  it("of nobody's parcel leaves the fee to the network", () => {
    const posting = carrierRemitted({ ...line, cooperative_id: null, cooperative_order_id: null })
    expect(balancedEntries(posting)[1]).toMatchObject({ account: { kind: "fees" }, centimes: 1_200 })
    expect(posting.cooperative_id).toBeUndefined()
  })
})
