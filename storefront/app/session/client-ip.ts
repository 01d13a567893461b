import { createContext } from "react-router"

/** The reader's network address as the server saw it, for rate limits. */
export const clientIpContext = createContext<string | undefined>(undefined)
