import { defineMiddlewares } from "@medusajs/framework/http"

/** Every capability declares its own middlewares beside its routes; this file only gathers them. */
export default defineMiddlewares({ routes: [] })
