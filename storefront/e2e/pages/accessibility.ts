import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** WCAG 2.2 AA and axe's best practices, on the page as it stands; every violation is named with its place. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await stopMoving(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  const named = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  )
  expect(named, page.url()).toEqual([])
}

/** Waits until colours have stopped changing: halfway they would be judged for what nobody reads. */
const stopMoving = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(moving.map(({ finished }) => finished)).then(() => undefined)
  })

/** The page reads in its language's direction and nothing sticks out sideways on a phone. */
export const expectFitsThePhone = async (page: Page, language: "ar" | "fr"): Promise<void> => {
  await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr")
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen)
}
