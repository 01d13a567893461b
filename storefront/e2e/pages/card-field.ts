import { expect, type Page } from "@playwright/test"

/** Test cards of Stripe's that the journeys' double knows. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  poor: "4000 0000 0000 9995",
  challenged: "4000 0000 0000 3220",
} as const

/** The card at the end of the checkout: chosen, typed and sent as a person does. */
export class CardField {
  constructor(readonly page: Page) {}

  async choose(): Promise<void> {
    await this.page.locator('input[name="payment"][value="card"]').check({ force: true })
    await expect(this.number).toBeVisible()
  }

  async pay(card: keyof typeof CARDS): Promise<void> {
    await this.number.fill(CARDS[card])
    await this.page.locator('main form[method="post"] button:not([type="button"])').last().click()
  }

  /** The bank asks whether it is the shopper. */
  async answerBank(answer: "yes" | "no"): Promise<void> {
    const bank = this.page.frameLocator('iframe[title="3-D Secure"]')
    await bank.locator(`[data-answer="${answer === "yes" ? 1 : 0}"]`).click()
  }

  async expectRefused(): Promise<void> {
    await expect(this.page.locator("[data-card-alert]")).toBeVisible()
    await expect(this.page.locator("[data-card-sentence]")).not.toBeEmpty()
    await expect(this.page).toHaveURL(/\/checkout\/review/)
  }

  private get number() {
    return this.page.locator('[data-card-field] input[name="cardnumber"]')
  }
}
