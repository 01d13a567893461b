import { showCartCount } from "./cart-badge"

showCartCount()
