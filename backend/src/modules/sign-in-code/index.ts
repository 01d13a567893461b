import { Module } from "@medusajs/framework/utils"
import { SignInCodeModuleService } from "./service"

/** Key of the module of one-time codes in the container: `container.resolve(SIGN_IN_CODE_MODULE)`. */
export const SIGN_IN_CODE_MODULE = "signInCode"

export default Module(SIGN_IN_CODE_MODULE, { service: SignInCodeModuleService })
