import { Agent } from "node:http";
import express from "express";
import { createProxyMiddleware } from "http-proxy-middleware";
import { api, authorization, tell } from "./listen.mjs";

const app = express();
app.use(
  "/api/layers",
  createProxyMiddleware({ target: api, agent: new Agent({ keepAlive: true }), headers: { authorization } }),
);
const server = app.listen(0, "127.0.0.1", () => tell(server.address()));
