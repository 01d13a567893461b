import { inTurn, nextInLine, type Placed } from "./next-in-line"

const placed = (cooperative_id: string, rank: number, facts: Partial<Placed> = {}): Placed => ({
  ...{ cooperative_id, rank, province: "agadir", is_women: false, is_rural: false },
  ...facts,
})

const none = { women_percent: null, rural_percent: null, most_per_province: null }
const women = { is_women: true }
const rural = { is_rural: true }

describe("who gets a stand that became free", () => {
  it("is the first who waits, where nothing is promised", () => {
    const waiting = [placed("b", 12), placed("a", 11)]
    const next = nextInLine({ holders: [], waiting, quotas: none, stands: 10, free: 1 })
    expect(next).toMatchObject({ placed: { cooperative_id: "a" }, passed: [] })
  })

  it("is a women's cooperative when their share would not be kept, and the passed over are told why", () => {
    const quotas = { ...none, women_percent: 30 }
    const waiting = [placed("a", 4), placed("b", 5, women)]
    const holders = [placed("x", 1), placed("y", 2)]
    expect(nextInLine({ holders, waiting, quotas, stands: 3, free: 1 })).toEqual({
      placed: waiting[1],
      passed: [{ cooperative_id: "a", reason: { code: "kept_for_women", facts: { promised: 1 } } }],
    })
  })

  it("is the first again when the share is kept without, or when nobody who waits can make up for it", () => {
    const quotas = { ...none, women_percent: 30 }
    const first = (waiting: Placed[], holders: Placed[]) =>
      nextInLine({ holders, waiting, quotas, stands: 3, free: 1 })?.placed.cooperative_id
    expect(first([placed("a", 4), placed("b", 5, women)], [placed("x", 1, women)])).toBe("a")
    expect(first([placed("a", 4), placed("b", 5)], [placed("x", 1)])).toBe("a")
  })

  it("is one who is both where both shares are missing", () => {
    const quotas = { ...none, women_percent: 10, rural_percent: 10 }
    const waiting = [placed("a", 1), placed("b", 2, women), placed("c", 3, { ...women, ...rural })]
    const next = nextInLine({ holders: [], waiting, quotas, stands: 5, free: 1 })
    expect(next?.placed.cooperative_id).toBe("c")
    expect(next?.passed.map(({ reason }) => reason.code)).toEqual(["kept_for_both", "kept_for_both"])
  })

  it("is of a province that is not full, or nobody", () => {
    const quotas = { ...none, most_per_province: 1 }
    const holders = [placed("x", 1)]
    const waiting = [placed("a", 2), placed("b", 3, { province: "tata" })]
    expect(nextInLine({ holders, waiting, quotas, stands: 3, free: 1 })).toEqual({
      placed: waiting[1],
      passed: [
        { cooperative_id: "a", reason: { code: "province_full", facts: { province: "agadir", most: 1 } } },
      ],
    })
    expect(nextInLine({ holders, waiting: [placed("a", 2)], quotas, stands: 3, free: 1 })).toBeNull()
    expect(nextInLine({ holders, waiting: [], quotas, stands: 3, free: 1 })).toBeNull()
  })
})

describe("several stands that became free", () => {
  const order = (waiting: Placed[], quotas: typeof none | object, free: number, holders: Placed[] = []) =>
    inTurn({ holders, waiting, quotas: { ...none, ...quotas }, stands: 4, free }).map(
      ({ placed: { cooperative_id } }) => cooperative_id,
    )

  it("go to those who wait in turn, each once", () => {
    expect(order([placed("a", 1), placed("b", 2), placed("c", 3)], {}, 2)).toEqual(["a", "b"])
    expect(order([placed("a", 1)], {}, 3)).toEqual(["a"])
  })

  it("keep the last of them for who is promised one", () => {
    const waiting = [placed("a", 1), placed("b", 2), placed("c", 3, women)]
    expect(order(waiting, { women_percent: 25 }, 2)).toEqual(["a", "c"])
  })

  it("fill a province only up to its most", () => {
    const waiting = [placed("a", 1), placed("b", 2), placed("c", 3, { province: "tata" })]
    expect(order(waiting, { most_per_province: 1 }, 3)).toEqual(["a", "c"])
  })
})
