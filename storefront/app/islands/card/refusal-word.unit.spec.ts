import { readAnswer } from "./ask-payment"
import { refusalWord } from "./refusal-word"

describe("why a card did not pay", () => {
  it("is said as the bank said it", () => {
    const declined = { type: "card_error", code: "card_declined" }
    expect(refusalWord({ ...declined, decline_code: "insufficient_funds" })).toBe("insufficient_funds")
    expect(refusalWord({ ...declined, decline_code: "generic_decline" })).toBe("declined")
    expect(refusalWord({ type: "card_error", code: "expired_card" })).toBe("expired")
    expect(refusalWord({ code: "payment_intent_authentication_failure" })).toBe("not_confirmed")
  })

  it("is told from a field not filled in, from a signal lost, and from a cart that changed", () => {
    expect(refusalWord({ type: "validation_error", code: "incomplete_number" })).toBe("incomplete")
    expect(refusalWord({ type: "api_connection_error" })).toBe("unreachable")
    expect(refusalWord({ type: "invalid_request_error" })).toBe("changed")
  })
})

describe("what the market answers to a payment", () => {
  it("is the secret to confirm with, a payment made before, or a refusal", () => {
    expect(readAnswer({ client_secret: "s", amount: 100, status: "requires_payment_method" })).toEqual({
      state: "confirm",
      clientSecret: "s",
      centimes: 100,
    })
    expect(readAnswer({ client_secret: "s", amount: 100, status: "succeeded" })).toEqual({ state: "paid" })
    expect(readAnswer({ sentence: "No." })).toEqual({ state: "refused", sentence: "No." })
    expect(() => readAnswer("<html>")).toThrow()
  })
})
