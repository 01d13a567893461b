import ar from "./ar.json"
import en from "./en.json"
import fr from "./fr.json"

/** The dashboard texts of this plugin, under its own namespace. */
export default { ar: { artisanWomen: ar }, en: { artisanWomen: en }, fr: { artisanWomen: fr } }
