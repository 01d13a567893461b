/** Sign-ins of the demo market, printed at start-up. They open nothing where the demo market was not asked for. */
export const DEMO_MEMBER_PASSWORD = "twiza-demo-member"
export const DEMO_ADMIN_PASSWORD = "twiza-demo-admin"

/** Two, for what needs two people. */
export const DEMO_ADMINS = [
  { email: "admin@twiza.example", first_name: "Admin", last_name: "Twiza (démo)" },
  { email: "admin2@twiza.example", first_name: "Deuxième admin", last_name: "Twiza (démo)" },
] as const

/** Limited to their region: they open its fairs and see nothing of the others'. */
export const DEMO_REGIONAL_ADMINS = [
  {
    email: "admin.souss-massa@twiza.example",
    first_name: "Admin Souss-Massa",
    last_name: "Twiza (démo)",
    region_code: "MA-09",
  },
] as const
