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

  /** Sells one of the first good, paid in cash to the dirham. */
  async sell(): Promise<void> {
    await this.show("sell")
    await this.page.locator("[data-good] button").first().click()
    await this.page.locator("[data-till-total]").click()
    await this.page.locator('[data-screen="pay"] section > button').click()
    await expect(this.page.locator('[data-screen^="receipt-"]')).toBeVisible()
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
