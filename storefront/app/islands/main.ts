import { showCartCount } from "./cart-badge"
import { countDown } from "./countdown"
import { keepAddressShort } from "./filters"
import { pushGallery } from "./gallery"
import { closeMenusOutside } from "./menus"
import { prepareOfflinePage } from "./offline-page"
import { stepQuantity } from "./quantity"
import { suggestWhileTyping } from "./suggestions"

const each = <T extends HTMLElement>(island: string, enliven: (element: T) => void): void =>
  document.querySelectorAll<T>(`[data-island="${island}"]`).forEach(enliven)

showCartCount()
closeMenusOutside()
if (import.meta.env.PROD) prepareOfflinePage()
each("suggestions", suggestWhileTyping)
each("quantity", stepQuantity)
each("filters", keepAddressShort)
each("gallery", pushGallery)
each("countdown", countDown)
addEventListener("pageshow", showCartCount)
