"use client";
import { useEffect, useLayoutEffect } from "react";
import { scriptWindow } from "../provider/script-window.ts";

/** On a server there is no layout, and React warns about the hook. */
export const useBrowserLayoutEffect: typeof useLayoutEffect = scriptWindow ? useLayoutEffect : useEffect;
