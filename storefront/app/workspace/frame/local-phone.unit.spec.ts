import { localPhone } from "./local-phone"

describe("a phone number", () => {
  it("is read as people in Morocco dial it", () => expect(localPhone("+212612345678")).toBe("06 12 34 56 78"))

  it("of another country stays as it is", () => expect(localPhone("+33612345678")).toBe("+33612345678"))
})
