/** The small pictures push the gallery to theirs without moving the page. */
export const pushGallery = (gallery: HTMLElement): void => {
  gallery.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#']") : null
    const picture = link && document.querySelector<HTMLElement>(link.hash)
    if (!picture) return
    event.preventDefault()
    picture.scrollIntoView({ block: "nearest", inline: "center", behavior: "smooth" })
  })
}
