import { defineMiddlewares } from "@medusajs/framework/http"
import { cooperativeMiddlewares } from "./cooperative/middlewares"
import { answerError } from "./errors/error-handler"
import { mediaMiddlewares } from "./media/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { marketMiddlewares } from "./store/market/middlewares"

/** Every capability declares its own middlewares beside its routes; this file only gathers them. */
export default defineMiddlewares({
  routes: [...mediaMiddlewares, ...cooperativeMiddlewares, ...marketMiddlewares, ...cartMiddlewares],
  errorHandler: answerError(),
})
