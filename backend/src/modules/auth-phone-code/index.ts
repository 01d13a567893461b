import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PhoneCodeAuthProviderService } from "./service"

/** How sign-ins by phone and code are called in addresses: `POST /auth/cooperative/phone-code`. */
export const PHONE_CODE_PROVIDER = "phone-code"

export default ModuleProvider(Modules.AUTH, { services: [PhoneCodeAuthProviderService] })
