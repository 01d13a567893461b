import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { STORE_RESTRICTED_FIELDS } from "./src/api/store/cooperatives/restricted-fields"
import { fileStorage } from "./src/deployment/file-storage"
import { marketProviders } from "./src/deployment/market-providers"
import { redisModules } from "./src/deployment/redis-modules"
import { searchModule } from "./src/deployment/search-module"
import { readWorkerMode } from "./src/deployment/worker-mode"
import { sessionCookieOptions } from "./src/deployment/session-cookie"
import { AUTH_METHODS, signInModules } from "./src/deployment/sign-in"
import { readCoverage } from "./src/origin/read-coverage"
import { readSellerProvinces } from "./src/origin/read-seller-provinces"
import { readPriorityFacts } from "./src/priority/read-facts"
import { readSubjects } from "./src/priority/read-subjects"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl: process.env.REDIS_URL || undefined,
    cookieOptions: sessionCookieOptions(process.env.BACKEND_PUBLIC_URL),
    workerMode: readWorkerMode(process.env.MEDUSA_WORKER_MODE),
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:8000,http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
      restrictedFields: { store: STORE_RESTRICTED_FIELDS },
      authMethodsPerActor: AUTH_METHODS,
    },
  },
  featureFlags: { translation: true, caching: true },
  plugins: [
    { resolve: "@twiza/plugin-province", options: { readSellerProvinces, readCoverage } },
    { resolve: "@twiza/plugin-artisan-women", options: { readFacts: readPriorityFacts, readSubjects } },
  ],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/cooperative" },
    { resolve: "./src/modules/cooperative-order" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/shopper-refund" },
    { resolve: "./src/modules/invoice" },
    { resolve: "./src/modules/carrier" },
    { resolve: "./src/modules/cash-terms" },
    { resolve: "./src/modules/exchange-rate" },
    { resolve: "./src/modules/fair" },
    { resolve: "./src/modules/till" },
    { resolve: "./src/modules/admin-scope" },
    { resolve: "./src/modules/fair-campaign" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/quote-request" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/payment-event" },
    ...signInModules(process.env),
    ...marketProviders(process.env),
    searchModule(process.env),
    fileStorage(process.env),
    ...redisModules(process.env.REDIS_URL),
  ],
})
