import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "./errors/error-handler"

/** Every capability declares its own middlewares beside its routes; this file only gathers them. */
export default defineMiddlewares({ routes: [], errorHandler: answerError() })
