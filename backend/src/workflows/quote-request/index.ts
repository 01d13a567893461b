export { askForQuote } from "./ask-for-quote"
export { readPublicProduct } from "./quoted-service"
export { settleQuote } from "./settle-quote"
