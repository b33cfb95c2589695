import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

const web: UserConfig = defineConfig({
  root: "web",
  plugins: [react()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    sourcemap: true,
    target: ["chrome111", "safari16.4", "firefox113"],
    // The page's policy forbids data: scripts and styles; a file of its own is cached as well.
    assetsInlineLimit: 0,
  },
});

export default web;
