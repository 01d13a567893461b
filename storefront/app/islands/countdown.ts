const MINUTE = 60_000

/** Counts the days, hours and minutes until an instant; shows nothing once it has come, for the page's words say so. */
export const countDown = (timer: HTMLElement): void => {
  const until = Date.parse(timer.dataset.until ?? "")
  const show = (): void => {
    const minutes = Math.ceil((until - Date.now()) / MINUTE)
    timer.classList.toggle("invisible", !(minutes > 0))
    const parts: Record<string, number> = {
      days: Math.floor(minutes / 1440),
      hours: Math.floor(minutes / 60) % 24,
      minutes: minutes % 60,
    }
    for (const unit of timer.querySelectorAll<HTMLElement>("[data-unit]"))
      unit.textContent = String(parts[unit.dataset.unit ?? ""] ?? 0)
  }
  show()
  setInterval(show, MINUTE / 6)
}
