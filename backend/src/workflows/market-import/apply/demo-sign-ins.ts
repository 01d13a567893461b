/** Sign-ins of the demo market, printed at start-up. They open nothing where the demo market was not asked for. */
export const DEMO_MEMBER_PASSWORD = "twiza-demo-member"
export const DEMO_ADMIN_PASSWORD = "twiza-demo-admin"

/** Two, for what needs two people. */
export const DEMO_ADMINS = [
  { email: "admin@twiza.example", first_name: "Admin", last_name: "Twiza (démo)" },
  { email: "admin2@twiza.example", first_name: "Deuxième admin", last_name: "Twiza (démo)" },
] as const
