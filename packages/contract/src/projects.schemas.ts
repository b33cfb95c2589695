import * as z from "zod/mini";
import {
  BrandVoice,
  Id,
  LanguageTag,
  Metadata,
  openEnum,
  page,
  pageQuery,
  TargetGender,
  Timestamp,
  TimeZone,
} from "./common.schemas.ts";
import { projectLimits as limits } from "./projects.limits.ts";

/** Internal label, 3 to 30 characters. [seed S003] */
const Name = z.string().check(z.minLength(limits.name.min), z.maxLength(limits.name.max));
/** What the generator calls the product, 3 to 30 characters; hooks need it. [seed S003] */
const AppName = z.string().check(z.minLength(limits.appName.min), z.maxLength(limits.appName.max));
/** The pitch, 100 to 1000 characters; starts keyword research and the first influencer. [seed S003] */
const AppDescription = z.string().check(z.minLength(limits.appDescription.min), z.maxLength(limits.appDescription.max));
/** One line of at most 80 characters. [seed S003] */
const Tagline = z.string().check(z.maxLength(limits.tagline.max));
/** Where Layers writes to; the address form and 254 characters are assumed. */
const OwnerEmail = z.email().check(z.maxLength(limits.ownerEmail.max));
/** The partner's handle of a customer, unique in the organization; 200 characters is assumed. [seed S003] */
export const CustomerExternalId = z.string().check(z.minLength(1), z.maxLength(200));

/** POST /v1/projects [seed S003] */
export const CreateProjectRequest = z.strictObject({
  name: Name,
  timezone: TimeZone,
  customerExternalId: z.optional(CustomerExternalId),
  ownerEmail: z.optional(OwnerEmail),
  primaryLanguage: z.optional(LanguageTag),
  appName: z.optional(AppName),
  appDescription: z.optional(AppDescription),
  tagline: z.optional(Tagline),
  brandVoice: z.optional(BrandVoice),
  targetGender: z.optional(TargetGender),
  metadata: z.optional(Metadata),
});
export type CreateProjectRequest = z.infer<typeof CreateProjectRequest>;

/** PATCH /v1/projects/:projectId. Absent fields stay; `metadata` replaces the whole object. [docs ref/projects/patch-project] */
export const UpdateProjectRequest = z.strictObject({
  name: z.optional(Name),
  status: z.optional(z.enum(["active", "archived"])),
  timezone: z.optional(TimeZone),
  customerExternalId: z.optional(CustomerExternalId),
  ownerEmail: z.optional(OwnerEmail),
  primaryLanguage: z.optional(LanguageTag),
  appName: z.optional(z.nullable(AppName)),
  appDescription: z.optional(z.nullable(AppDescription)),
  tagline: z.optional(z.nullable(Tagline)),
  brandVoice: z.optional(BrandVoice),
  targetGender: z.optional(TargetGender),
  metadata: z.optional(z.nullable(Metadata)),
});
export type UpdateProjectRequest = z.infer<typeof UpdateProjectRequest>;

/** The slim row of a list. [docs ref/projects/list-projects] */
export const ProjectSummary = z.looseObject({
  id: Id,
  name: z.string(),
  status: openEnum(["active", "archived"]),
  customerExternalId: z.nullable(z.string()),
  timezone: z.string(),
  primaryLanguage: z.optional(z.nullable(z.string())),
  /** The partner's alone; the proxy takes it out. */
  ownerEmail: z.optional(z.nullable(z.string())),
  createdAt: Timestamp,
  updatedAt: Timestamp,
});
export type ProjectSummary = z.infer<typeof ProjectSummary>;

const Ingest = z.optional(
  z.nullable(
    z.looseObject({
      status: z.string(),
      jobId: z.optional(z.nullable(z.string())),
      completedAt: z.optional(z.nullable(Timestamp)),
    }),
  ),
);

/** A project. The brand fields of older rows stand only in `brandContext`: read the top level first. [seed S003; docs ref/projects/get-project] */
export const Project = z.extend(ProjectSummary, {
  /** The partner's alone; the proxy takes it out. */
  organizationId: z.optional(z.string()),
  appName: z.optional(z.nullable(z.string())),
  appDescription: z.optional(z.nullable(z.string())),
  tagline: z.optional(z.nullable(z.string())),
  brandVoice: z.optional(z.nullable(openEnum(BrandVoice.options))),
  targetGender: z.optional(z.nullable(openEnum(TargetGender.options))),
  platformIosBundleId: z.optional(z.nullable(z.string())),
  platformAndroidBundleId: z.optional(z.nullable(z.string())),
  platformWebDomain: z.optional(z.nullable(z.string())),
  ingestState: z.optional(z.looseObject({ github: Ingest, website: Ingest, appstore: Ingest })),
  brandContext: z.optional(
    z.nullable(
      z.looseObject({
        appName: z.optional(z.nullable(z.string())),
        appDescription: z.optional(z.nullable(z.string())),
        tagline: z.optional(z.nullable(z.string())),
        brandVoice: z.optional(z.nullable(z.string())),
        primaryLanguage: z.optional(z.nullable(z.string())),
        keywords: z.optional(z.array(z.string())),
        logoUrl: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});
export type Project = z.infer<typeof Project>;

/**
 * GET /v1/projects. Without `customerExternalId` it is the whole organization's list; that an unknown one answers an empty list
 * is assumed. [docs ref/projects/list-projects]
 */
export const ListProjectsQuery = z.strictObject({
  customerExternalId: z.optional(CustomerExternalId),
  status: z.optional(z.enum(["active", "archived"])),
  search: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  ...pageQuery(200),
});
export type ListProjectsQuery = z.input<typeof ListProjectsQuery>;

export const ProjectPage = page(ProjectSummary);
export type ProjectPage = z.infer<typeof ProjectPage>;

export const projectsSchemas = {
  list: { query: ListProjectsQuery, response: ProjectPage },
  create: { body: CreateProjectRequest, response: Project },
  read: { response: Project },
  update: { body: UpdateProjectRequest, response: Project },
};
