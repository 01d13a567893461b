import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate } from "react-router-dom"
import { useMyRegion } from "../admin-scopes/use-my-region"

/** The settings begin with the store, which the network keeps: regional admins find their own account. */
const RegionalSettings = () => (useMyRegion() ? <Navigate to="/settings/profile" replace /> : null)

export const config = defineWidgetConfig({ zone: "store.details.before" })

export default RegionalSettings
