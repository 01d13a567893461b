import { readListingForm } from "./listing-form"

const formOf = (entries: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe("a listing's form", () => {
  it("needs a kind and a price, no more: one piece, the taxonomy's title", () =>
    expect(
      readListingForm(
        formOf([
          ["category", "jams"],
          ["price", "٣٥"],
          ["title.fr", ""],
        ]),
        "good",
      ),
    ).toEqual({ draft: { category: "jams", price: 35, stock: 1 } }))

  it("says beside each field what cannot be used", () =>
    expect(
      readListingForm(
        formOf([
          ["price", "0"],
          ["stock", "-2"],
        ]),
        "good",
      ),
    ).toEqual({
      codes: { category: "choose_kind", price: "price_not_positive", stock: "invalid_number" },
    }))

  it("gives a service no stock, but where it is offered and whether its price is the least", () =>
    expect(
      readListingForm(
        formOf([
          ["category", "catering"],
          ["price", "80"],
          ["stock", "5"],
          ["price_from", "yes"],
          ["area_served", "fes"],
          ["area_served", "meknes"],
        ]),
        "service",
      ),
    ).toEqual({
      draft: {
        category: "catering",
        price: 80,
        price_from: true,
        service: { area_served: ["fes", "meknes"] },
      },
    }))

  it("takes sizes row by row, each with its own price and stock", () =>
    expect(
      readListingForm(
        formOf([
          ["category", "jams"],
          ["price", ""],
          ["size.label", "250 g"],
          ["size.price", "30"],
          ["size.stock", "4"],
          ["size.label", ""],
          ["size.price", ""],
          ["size.stock", ""],
          ["size.label", "500 g"],
          ["size.price", "55,50"],
          ["size.stock", "٢"],
        ]),
        "good",
      ),
    ).toEqual({
      draft: {
        category: "jams",
        variants: [
          { label: "250 g", price: 30, stock: 4 },
          { label: "500 g", price: 55.5, stock: 2 },
        ],
      },
    }))
})
