import { expect } from "@playwright/test"
import type { Member } from "./member"

/** The till of a stand, on a member's phone. Its screens are the fragment of its address. */
export class Till {
  constructor(
    private readonly member: Member,
    private readonly fairId: string,
  ) {}

  private get page() {
    return this.member.page
  }

  async open(): Promise<void> {
    await this.member.open(`/till/${this.fairId}`)
    await expect(this.page.locator("[data-good]").first()).toBeVisible()
  }

  async show(screen: "sell" | "sales" | "count"): Promise<void> {
    await this.page.locator(`a[href$="#${screen}"]`).first().click()
    await expect(this.page.locator(`[data-screen="${screen}"]`)).toBeVisible()
  }

  /** Taps one of a good (the first, unless named) and goes on to paying. */
  async charge(variantId?: string): Promise<void> {
    await this.show("sell")
    const good = variantId ? `[data-good="${variantId}"]` : "[data-good]"
    await this.page.locator(`${good} button`).first().click()
    await this.page.locator("[data-till-total]").click()
    await expect(this.page.locator('[data-screen="pay"]')).toBeVisible()
  }

  /** Sells one of a good, paid in cash to the dirham; gives the sale's key. */
  async sell(variantId?: string): Promise<string> {
    await this.charge(variantId)
    await this.page.locator('[data-screen="pay"] section > button').click()
    const receipt = this.page.locator('[data-screen^="receipt-"]')
    await expect(receipt).toBeVisible()
    return ((await receipt.getAttribute("data-screen")) ?? "").replace("receipt-", "")
  }

  /** Shows the code by which a customer pays online for what was tapped; gives the code. */
  async showQr(): Promise<string> {
    await this.page.locator('a[href$="#qr"]').click()
    const drawing = this.page.locator("img[data-basket]")
    await expect(drawing).toBeVisible({ timeout: 20_000 })
    await expect
      .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    return (await drawing.getAttribute("data-basket")) ?? ""
  }

  /** What the receipt on the screen says when it is sent by WhatsApp. */
  async receiptMessage(): Promise<string> {
    const address = await this.page.locator('a[href^="https://wa.me/"]').getAttribute("href")
    return new URL(address ?? "").searchParams.get("text") ?? ""
  }

  /** How far a sale has come, as the list of sales or its receipt shows it. */
  expectSale(key: string, state: "waiting" | "merged" | "conflict" | "undone") {
    return expect(this.page.locator(`[data-sale="${key}"]`)).toHaveAttribute("data-state", state, {
      timeout: 40_000,
    })
  }

  /** Whether the till asks what happened to a sale: once, or not at all. */
  expectToAnswer(key: string, times: 0 | 1) {
    return expect(this.page.locator(`[data-to-answer="${key}"]`)).toHaveCount(times)
  }

  /** Says what happened to a sale that the market asks about. */
  async answer(key: string, choice: "stock_was_more" | "cancel_online" | "void"): Promise<void> {
    await this.page.locator(`[data-to-answer="${key}"] [data-choice="${choice}"]`).click()
  }

  async undo(key: string): Promise<void> {
    await this.show("sales")
    await this.page.locator(`a[data-sale="${key}"]`).click()
    await this.page.locator("details:has([data-undo]) summary").click()
    await this.page.locator(`[data-undo="${key}"]`).click()
  }

  async expectAllMerged(sales: number): Promise<void> {
    await expect(this.page.locator('[data-sale][data-state="merged"]')).toHaveCount(sales, {
      timeout: 40_000,
    })
    await expect(this.page.locator('[data-sale][data-state="waiting"]')).toHaveCount(0)
  }

  /** Counts the box at the end of the day: what it should hold, no more and no less. */
  async count(): Promise<void> {
    const sold = await this.page.locator("[data-sold-today]").getAttribute("data-sold-today")
    await this.show("count")
    await this.page.locator('[name="opening"]').fill("200")
    await this.page.locator('[name="counted"]').fill(String(Number(sold) + 200))
    await expect(this.page.locator("[data-difference]")).toHaveAttribute("data-difference", "0")
    await this.page.locator('form button:not([type="button"])').click()
    await this.member.expectAllSent()
  }
}
