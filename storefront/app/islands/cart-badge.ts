/** Shows how many articles the cart holds, from the cookie the server sets: cached pages know no one's cart. */
export const showCartCount = (): void => {
  const count = Number(/(?:^|; )twiza_cart_count=(\d+)/.exec(document.cookie)?.[1] ?? 0)
  for (const badge of document.querySelectorAll<HTMLElement>("[data-island=cart-count]")) {
    badge.textContent = count > 0 ? String(count) : ""
    badge.hidden = count === 0
  }
}
