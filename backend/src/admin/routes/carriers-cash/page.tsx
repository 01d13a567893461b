import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { AgeingSection } from "../../carriers/ageing-section"
import { CarriersSection } from "../../carriers/carriers-section"
import { ImportSection } from "../../carriers/import-section"
import { RemittancesSection } from "../../carriers/remittances-section"
import { TermsSection } from "../../carriers/terms-section"

/** The cash carriers hold for the network: what they owe, the files they send, and to whom cash is offered at all. */
const CarriersCashPage = () => (
  <div className="flex flex-col gap-3">
    <AgeingSection />
    <ImportSection />
    <RemittancesSection />
    <CarriersSection />
    <TermsSection />
  </div>
)

export const config = defineRouteConfig({ label: "menu", translationNs: "carriers", icon: TruckFast })

const Title = () => <>{useTranslation("carriers").t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(CarriersCashPage)
