import { defineMiddlewares } from "@medusajs/framework/http"
import { layoutMiddlewares } from "./admin/layouts/middlewares"
import { adminScopeMiddlewares } from "./admin/scope/guard"
import { cooperativeAccessMiddlewares } from "./cooperative-access/middlewares"
import { applicationMiddlewares } from "./cooperative/application/middlewares"
import { cooperativeMiddlewares } from "./cooperative/middlewares"
import { cooperativeOrderMiddlewares } from "./cooperative/orders/middlewares"
import { answerError } from "./errors/error-handler"
import { cardEventMiddlewares } from "./hooks/payment/middlewares"
import { mediaMiddlewares } from "./media/middlewares"
import { signInMiddlewares } from "./sign-in/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { marketMiddlewares } from "./store/market/middlewares"
import { searchMiddlewares } from "./store/search/middlewares"
import { myOrderMiddlewares } from "./store/my-orders/middlewares"
import { orderLookupMiddlewares } from "./store/order-lookup/middlewares"

/** Every capability declares its own middlewares beside its routes; this file only gathers them. */
export default defineMiddlewares({
  routes: [
    ...adminScopeMiddlewares,
    ...layoutMiddlewares,
    ...mediaMiddlewares,
    ...cardEventMiddlewares,
    ...signInMiddlewares,
    ...cooperativeAccessMiddlewares,
    ...cooperativeMiddlewares,
    ...applicationMiddlewares,
    ...marketMiddlewares,
    ...searchMiddlewares,
    ...cartMiddlewares,
    ...myOrderMiddlewares,
    ...orderLookupMiddlewares,
    ...cooperativeOrderMiddlewares,
  ],
  errorHandler: answerError(),
})
