import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { CoverageTable } from "../../coverage/coverage-table"
import { OriginQueue } from "../../origin/origin-queue"

/** The country: the origins that wait for an admin, then what the public finds in each province. */
const ProvincesPage = () => (
  <div className="flex flex-col gap-3">
    <OriginQueue />
    <CoverageTable />
  </div>
)

export const config = defineRouteConfig({ label: "menu", translationNs: "province", icon: MapPin })

export default ProvincesPage
