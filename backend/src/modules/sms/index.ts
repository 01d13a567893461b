import { Module } from "@medusajs/framework/utils"
import { SmsModuleService } from "./service"

/** Key of the SMS module in the container: `container.resolve(SMS_MODULE)`. */
export const SMS_MODULE = "sms"

export default Module(SMS_MODULE, { service: SmsModuleService })
