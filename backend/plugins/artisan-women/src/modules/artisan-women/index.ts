import { Module } from "@medusajs/framework/utils"
import { ArtisanWomenModuleService } from "./service"

export const ARTISAN_WOMEN_MODULE = "artisan_women"

export default Module(ARTISAN_WOMEN_MODULE, { service: ArtisanWomenModuleService })
