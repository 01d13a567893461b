import { z } from "@medusajs/framework/zod"
import { ApiError } from "./api-error"
import { parseInput } from "./parse-input"

const Address = z.strictObject({
  name: z.string().max(5, "name_too_long"),
  age: z.number().min(18),
  place: z.strictObject({ province: z.string() }),
})

function refusalOf(input: unknown): ApiError {
  try {
    parseInput(Address, input)
  } catch (error) {
    if (error instanceof ApiError) return error
  }
  throw new Error("Nothing was refused.")
}

describe("reading what a client sent", () => {
  it("gives each wrong field its code", () => {
    expect(refusalOf({ name: "Abdellah", age: 3, place: { province: 5 }, extra: 1 })).toMatchObject({
      type: "invalid_data",
      code: "invalid_input",
      fields: {
        name: "name_too_long",
        age: "too_small",
        "place.province": "invalid_value",
        extra: "unknown_field",
      },
    })
  })

  it("says what is required", () => {
    expect(refusalOf({}).fields).toEqual({ name: "required", age: "required", place: "required" })
    expect(refusalOf(undefined).fields).toEqual({ body: "required" })
    expect(refusalOf("text").fields).toEqual({ body: "invalid_value" })
  })

  it("gives back what is right, typed", () => {
    const input = { name: "Aziz", age: 20, place: { province: "tata" } }
    expect(parseInput(Address, input)).toEqual(input)
  })
})
