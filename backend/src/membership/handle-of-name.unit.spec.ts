import { slug } from "../modules/cooperative/cooperative-facts"
import { handleOfName } from "./handle-of-name"

describe("a new cooperative's handle", () => {
  it.each([
    [{ fr: "Coopérative Tifawin d’Ajdir" }, /^cooperative-tifawin-d-ajdir-[a-z0-9]{5}$/],
    [{ ar: "تعاونية تيفاوين" }, /^cooperative-[a-z0-9]{5}$/],
    [{ en: "--- Honey! ---" }, /^honey-[a-z0-9]{5}$/],
    [{ fr: "x".repeat(200) }, /^x{50}-[a-z0-9]{5}$/],
  ])("is made of %j", (name, expected) => {
    const handle = handleOfName(name)
    expect(handle).toMatch(expected)
    expect(slug.safeParse(handle).success).toBe(true)
  })
})
