import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchSearchProviderService } from "./service"

export { MEILISEARCH_PROVIDER_ID } from "./service"
export type { MeilisearchProviderOptions, MeilisearchIndexOptions } from "./options"

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchSearchProviderService] })
