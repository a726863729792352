import { catalogue } from "../../sdk/index.ts";

export const nodeExporterMetrics = catalogue({
  program: "node-exporter",
  version: "1.12.1",
  source:
    "exposition of node_exporter 1.12.1 on Linux with the collectors that it turns on itself, and the one that its own tests expect (collector/fixtures/e2e-output.txt) for hardware that machine lacks",
  port: "metrics",
  // node_exporter v1.12.1, collector/filesystem_common.go: empty where a device answers.
  optional: ["device_error"],
  // node_exporter v1.12.1, collector/cpu_linux.go
  values: {
    node_cpu_seconds_total: {
      mode: ["idle", "iowait", "irq", "nice", "softirq", "steal", "system", "user"],
    },
  },
  metrics: {
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** ARP entries by device */
    node_arp_entries: { type: "gauge", labels: ["device"] },
    /** Number of active slaves per bonding interface. */
    node_bonding_active: { type: "gauge", labels: ["master"] },
    /** Number of configured slaves per bonding interface. */
    node_bonding_slaves: { type: "gauge", labels: ["master"] },
    /** Node boot time, in unixtime. */
    node_boot_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of context switches. */
    node_context_switches_total: { type: "counter", labels: [] },
    /** Current throttle state of the cooling device */
    node_cooling_device_cur_state: { type: "gauge", labels: ["name", "type"] },
    /** Maximum throttle state of the cooling device */
    node_cooling_device_max_state: { type: "gauge", labels: ["name", "type"] },
    /** The `bugs` field of CPU information from /proc/cpuinfo taken from the first core. */
    node_cpu_bug_info: { type: "gauge", labels: ["bug"] },
    /** Number of times this CPU core has been throttled. */
    node_cpu_core_throttles_total: { type: "counter", labels: ["core", "package"] },
    /** The `flags` field of CPU information from /proc/cpuinfo taken from the first core. */
    node_cpu_flag_info: { type: "gauge", labels: ["flag"] },
    /** CPU frequency in hertz from /proc/cpuinfo. */
    node_cpu_frequency_hertz: { type: "gauge", unit: "hertz", labels: ["core", "cpu", "package"] },
    /** Seconds the CPUs spent in guests (VMs) for each mode. */
    node_cpu_guest_seconds_total: { type: "counter", unit: "seconds", labels: ["cpu", "mode"] },
    /** CPU information from /proc/cpuinfo. */
    node_cpu_info: {
      type: "gauge",
      labels: [
        "cachesize",
        "core",
        "cpu",
        "family",
        "microcode",
        "model",
        "model_name",
        "package",
        "stepping",
        "vendor",
      ],
    },
    /** Whether each core is isolated, information from /sys/devices/system/cpu/isolated. */
    node_cpu_isolated: { type: "gauge", labels: ["cpu"] },
    /** Number of times this CPU package has been throttled. */
    node_cpu_package_throttles_total: { type: "counter", labels: ["package"] },
    /** Current scaled CPU thread frequency in hertz. */
    node_cpu_scaling_frequency_hertz: { type: "gauge", unit: "hertz", labels: ["cpu"] },
    /** Maximum scaled CPU thread frequency in hertz. */
    node_cpu_scaling_frequency_max_hertz: { type: "gauge", unit: "hertz", labels: ["cpu"] },
    /** Minimum scaled CPU thread frequency in hertz. */
    node_cpu_scaling_frequency_min_hertz: { type: "gauge", unit: "hertz", labels: ["cpu"] },
    /** Current enabled CPU frequency governor. */
    node_cpu_scaling_governor: { type: "gauge", labels: ["cpu", "governor"] },
    /** Seconds the CPUs spent in each mode. */
    node_cpu_seconds_total: { type: "counter", unit: "seconds", labels: ["cpu", "mode"] },
    /** Details of each CPU vulnerability reported by sysfs. The value of the series is an int encoded state of the vulnerability. The same state is stored as a string in the label */
    node_cpu_vulnerabilities_info: { type: "gauge", labels: ["codename", "mitigation", "state"] },
    /** ATA disk rotation rate in RPMs (0 for SSDs). */
    node_disk_ata_rotation_rate_rpm: { type: "gauge", labels: ["device"] },
    /** ATA disk has a write cache. */
    node_disk_ata_write_cache: { type: "gauge", labels: ["device"] },
    /** ATA disk has its write cache enabled. */
    node_disk_ata_write_cache_enabled: { type: "gauge", labels: ["device"] },
    /** Info about disk device mapper. */
    node_disk_device_mapper_info: {
      type: "gauge",
      labels: ["device", "lv_layer", "lv_name", "name", "uuid", "vg_name"],
    },
    /** This is the total number of seconds spent by all discards. */
    node_disk_discard_time_seconds_total: { type: "counter", unit: "seconds", labels: ["device"] },
    /** The total number of sectors discarded successfully. */
    node_disk_discarded_sectors_total: { type: "counter", labels: ["device"] },
    /** The total number of discards completed successfully. */
    node_disk_discards_completed_total: { type: "counter", labels: ["device"] },
    /** The total number of discards merged. */
    node_disk_discards_merged_total: { type: "counter", labels: ["device"] },
    /** Info about disk filesystem. */
    node_disk_filesystem_info: {
      type: "gauge",
      labels: ["device", "type", "usage", "uuid", "version"],
    },
    /** This is the total number of seconds spent by all flush requests. */
    node_disk_flush_requests_time_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["device"],
    },
    /** The total number of flush requests completed successfully */
    node_disk_flush_requests_total: { type: "counter", labels: ["device"] },
    /** Info of /sys/block/<block_device>. */
    node_disk_info: {
      type: "gauge",
      labels: [
        "device",
        "major",
        "minor",
        "model",
        "path",
        "revision",
        "rotational",
        "serial",
        "wwn",
      ],
    },
    /** The number of I/Os currently in progress. */
    node_disk_io_now: { type: "gauge", labels: ["device"] },
    /** Total seconds spent doing I/Os. */
    node_disk_io_time_seconds_total: { type: "counter", unit: "seconds", labels: ["device"] },
    /** The weighted # of seconds spent doing I/Os. */
    node_disk_io_time_weighted_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["device"],
    },
    /** The total number of bytes read successfully. */
    node_disk_read_bytes_total: { type: "counter", unit: "bytes", labels: ["device"] },
    /** The total number of seconds spent by all reads. */
    node_disk_read_time_seconds_total: { type: "counter", unit: "seconds", labels: ["device"] },
    /** The total number of reads completed successfully. */
    node_disk_reads_completed_total: { type: "counter", labels: ["device"] },
    /** The total number of reads merged. */
    node_disk_reads_merged_total: { type: "counter", labels: ["device"] },
    /** This is the total number of seconds spent by all writes. */
    node_disk_write_time_seconds_total: { type: "counter", unit: "seconds", labels: ["device"] },
    /** The total number of writes completed successfully. */
    node_disk_writes_completed_total: { type: "counter", labels: ["device"] },
    /** The number of writes merged. */
    node_disk_writes_merged_total: { type: "counter", labels: ["device"] },
    /** The total number of bytes written successfully. */
    node_disk_written_bytes_total: { type: "counter", unit: "bytes", labels: ["device"] },
    /** A metric with a constant '1' value labeled by bios_date, bios_release, bios_vendor, bios_version, board_asset_tag, board_name, board_serial, board_vendor, board_version, chassis_asset_tag, chassis_serial, chassis_vendor, chassis_version, product_family, product_name, product_serial, product_sku, product_uuid, product_version, system_vendor if provided by DMI. */
    node_dmi_info: {
      type: "gauge",
      labels: [
        "bios_date",
        "bios_release",
        "bios_vendor",
        "bios_version",
        "board_name",
        "board_serial",
        "board_vendor",
        "board_version",
        "chassis_asset_tag",
        "chassis_serial",
        "chassis_vendor",
        "chassis_version",
        "product_family",
        "product_name",
        "product_serial",
        "product_sku",
        "product_uuid",
        "product_version",
        "system_vendor",
      ],
    },
    /** Whether the multipath device-mapper device is active (1) or suspended (0). */
    node_dmmultipath_device_active: { type: "gauge", labels: ["device", "sysfs_name"] },
    /** Non-numeric information about a DM-multipath device. */
    node_dmmultipath_device_info: { type: "gauge", labels: ["device", "sysfs_name", "uuid"] },
    /** Number of paths for a multipath device. */
    node_dmmultipath_device_paths: { type: "gauge", labels: ["device", "sysfs_name"] },
    /** Number of paths in active state (SCSI running or NVMe live) for a multipath device. */
    node_dmmultipath_device_paths_active: { type: "gauge", labels: ["device", "sysfs_name"] },
    /** Number of paths not in active state for a multipath device. */
    node_dmmultipath_device_paths_failed: { type: "gauge", labels: ["device", "sysfs_name"] },
    /** Size of the multipath device in bytes, read from /sys/block/<dm>/size. */
    node_dmmultipath_device_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["device", "sysfs_name"],
    },
    /** Reports the underlying device state for a multipath path, as read from /sys/block/<dev>/device/state. */
    node_dmmultipath_path_state: { type: "gauge", labels: ["device", "path", "state"] },
    /** Total correctable memory errors for this channel. */
    node_edac_channel_correctable_errors_total: {
      type: "counter",
      labels: ["channel", "controller", "csrow", "dimm_label"],
    },
    /** Total uncorrectable memory errors for this channel. */
    node_edac_channel_uncorrectable_errors_total: {
      type: "counter",
      labels: ["channel", "controller", "csrow", "dimm_label"],
    },
    /** Total correctable memory errors. */
    node_edac_correctable_errors_total: { type: "counter", labels: ["controller"] },
    /** Total correctable memory errors for this csrow. */
    node_edac_csrow_correctable_errors_total: { type: "counter", labels: ["controller", "csrow"] },
    /** Total uncorrectable memory errors for this csrow. */
    node_edac_csrow_uncorrectable_errors_total: {
      type: "counter",
      labels: ["controller", "csrow"],
    },
    /** Total uncorrectable memory errors. */
    node_edac_uncorrectable_errors_total: { type: "counter", labels: ["controller"] },
    /** Bits of available entropy. */
    node_entropy_available_bits: { type: "gauge", labels: [] },
    /** Bits of entropy pool. */
    node_entropy_pool_size_bits: { type: "gauge", labels: [] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which node_exporter was built, and the goos and goarch for the build. */
    node_exporter_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** File descriptor statistics: allocated. */
    node_filefd_allocated: { type: "gauge", labels: [] },
    /** File descriptor statistics: maximum. */
    node_filefd_maximum: { type: "gauge", labels: [] },
    /** Filesystem space available to non-root users in bytes. */
    node_filesystem_avail_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Whether an error occurred while getting statistics for the given device. */
    node_filesystem_device_error: {
      type: "gauge",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem total file nodes. */
    node_filesystem_files: {
      type: "gauge",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem total free file nodes. */
    node_filesystem_files_free: {
      type: "gauge",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem free space in bytes. */
    node_filesystem_free_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem mount information. */
    node_filesystem_mount_info: {
      type: "gauge",
      labels: ["device", "major", "minor", "mountpoint"],
    },
    /** Filesystem space available including purgeable space (MacOS specific). */
    node_filesystem_purgeable_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem read-only status. */
    node_filesystem_readonly: {
      type: "gauge",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Filesystem size in bytes. */
    node_filesystem_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["device", "device_error", "fstype", "mountpoint"],
    },
    /** Total number of forks. */
    node_forks_total: { type: "counter", labels: [] },
    /** Total number of interrupts serviced. */
    node_intr_total: { type: "counter", labels: [] },
    /** The current active connections by local and remote address. */
    node_ipvs_backend_connections_active: {
      type: "gauge",
      labels: [
        "local_address",
        "local_mark",
        "local_port",
        "proto",
        "remote_address",
        "remote_port",
      ],
    },
    /** The current inactive connections by local and remote address. */
    node_ipvs_backend_connections_inactive: {
      type: "gauge",
      labels: [
        "local_address",
        "local_mark",
        "local_port",
        "proto",
        "remote_address",
        "remote_port",
      ],
    },
    /** The current backend weight by local and remote address. */
    node_ipvs_backend_weight: {
      type: "gauge",
      labels: [
        "local_address",
        "local_mark",
        "local_port",
        "proto",
        "remote_address",
        "remote_port",
      ],
    },
    /** The total number of connections made. */
    node_ipvs_connections_total: { type: "counter", labels: [] },
    /** The total amount of incoming data. */
    node_ipvs_incoming_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** The total number of incoming packets. */
    node_ipvs_incoming_packets_total: { type: "counter", unit: "packets", labels: [] },
    /** The total amount of outgoing data. */
    node_ipvs_outgoing_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** The total number of outgoing packets. */
    node_ipvs_outgoing_packets_total: { type: "counter", unit: "packets", labels: [] },
    /** Total number of tasks that have been detected as hung since the system booted. */
    node_kernel_hung_tasks_total: { type: "counter", labels: [] },
    /** 1m load average. */
    node_load1: { type: "gauge", labels: [] },
    /** 15m load average. */
    node_load15: { type: "gauge", labels: [] },
    /** 5m load average. */
    node_load5: { type: "gauge", labels: [] },
    /** Total number of blocks on device. */
    node_md_blocks: { type: "gauge", labels: ["device"] },
    /** Number of blocks synced on device. */
    node_md_blocks_synced: { type: "gauge", labels: ["device"] },
    /** Number of degraded disks on device. */
    node_md_degraded: { type: "gauge", labels: ["device"] },
    /** Number of active/failed/spare disks of device. */
    node_md_disks: { type: "gauge", labels: ["device", "state"] },
    /** Total number of disks of device. */
    node_md_disks_required: { type: "gauge", labels: ["device"] },
    /** Number of raid disks on device. */
    node_md_raid_disks: { type: "gauge", labels: ["device"] },
    /** Indicates the state of md-device. */
    node_md_state: { type: "gauge", labels: ["device", "state"] },
    /** Memory information field Active_anon_bytes. */
    node_memory_Active_anon_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Active_bytes. */
    node_memory_Active_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Active_file_bytes. */
    node_memory_Active_file_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field AnonHugePages_bytes. */
    node_memory_AnonHugePages_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field AnonPages_bytes. */
    node_memory_AnonPages_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Bounce_bytes. */
    node_memory_Bounce_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Buffers_bytes. */
    node_memory_Buffers_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Cached_bytes. */
    node_memory_Cached_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field CommitLimit_bytes. */
    node_memory_CommitLimit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Committed_AS_bytes. */
    node_memory_Committed_AS_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field DirectMap1G_bytes. */
    node_memory_DirectMap1G_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field DirectMap2M_bytes. */
    node_memory_DirectMap2M_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field DirectMap4k_bytes. */
    node_memory_DirectMap4k_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Dirty_bytes. */
    node_memory_Dirty_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field HardwareCorrupted_bytes. */
    node_memory_HardwareCorrupted_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field HugePages_Free. */
    node_memory_HugePages_Free: { type: "gauge", labels: [] },
    /** Memory information field HugePages_Rsvd. */
    node_memory_HugePages_Rsvd: { type: "gauge", labels: [] },
    /** Memory information field HugePages_Surp. */
    node_memory_HugePages_Surp: { type: "gauge", labels: [] },
    /** Memory information field HugePages_Total. */
    node_memory_HugePages_Total: { type: "gauge", labels: [] },
    /** Memory information field Hugepagesize_bytes. */
    node_memory_Hugepagesize_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Inactive_anon_bytes. */
    node_memory_Inactive_anon_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Inactive_bytes. */
    node_memory_Inactive_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Inactive_file_bytes. */
    node_memory_Inactive_file_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field KernelStack_bytes. */
    node_memory_KernelStack_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Mapped_bytes. */
    node_memory_Mapped_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field MemAvailable_bytes. */
    node_memory_MemAvailable_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field MemFree_bytes. */
    node_memory_MemFree_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field MemTotal_bytes. */
    node_memory_MemTotal_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Mlocked_bytes. */
    node_memory_Mlocked_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field NFS_Unstable_bytes. */
    node_memory_NFS_Unstable_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field PageTables_bytes. */
    node_memory_PageTables_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Percpu_bytes. */
    node_memory_Percpu_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field SReclaimable_bytes. */
    node_memory_SReclaimable_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field SUnreclaim_bytes. */
    node_memory_SUnreclaim_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field ShmemHugePages_bytes. */
    node_memory_ShmemHugePages_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field ShmemPmdMapped_bytes. */
    node_memory_ShmemPmdMapped_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Shmem_bytes. */
    node_memory_Shmem_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Slab_bytes. */
    node_memory_Slab_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field SwapCached_bytes. */
    node_memory_SwapCached_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field SwapFree_bytes. */
    node_memory_SwapFree_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field SwapTotal_bytes. */
    node_memory_SwapTotal_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Unevictable_bytes. */
    node_memory_Unevictable_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field VmallocChunk_bytes. */
    node_memory_VmallocChunk_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field VmallocTotal_bytes. */
    node_memory_VmallocTotal_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field VmallocUsed_bytes. */
    node_memory_VmallocUsed_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field WritebackTmp_bytes. */
    node_memory_WritebackTmp_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Writeback_bytes. */
    node_memory_Writeback_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Zswap_bytes. */
    node_memory_Zswap_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Zswapped_bytes. */
    node_memory_Zswapped_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory information field Active. */
    node_memory_numa_Active: { type: "gauge", labels: ["node"] },
    /** Memory information field Active_anon. */
    node_memory_numa_Active_anon: { type: "gauge", labels: ["node"] },
    /** Memory information field Active_file. */
    node_memory_numa_Active_file: { type: "gauge", labels: ["node"] },
    /** Memory information field AnonHugePages. */
    node_memory_numa_AnonHugePages: { type: "gauge", labels: ["node"] },
    /** Memory information field AnonPages. */
    node_memory_numa_AnonPages: { type: "gauge", labels: ["node"] },
    /** Memory information field Bounce. */
    node_memory_numa_Bounce: { type: "gauge", labels: ["node"] },
    /** Memory information field Dirty. */
    node_memory_numa_Dirty: { type: "gauge", labels: ["node"] },
    /** Memory information field FilePages. */
    node_memory_numa_FilePages: { type: "gauge", labels: ["node"] },
    /** Memory information field HugePages_Free. */
    node_memory_numa_HugePages_Free: { type: "gauge", labels: ["node"] },
    /** Memory information field HugePages_Surp. */
    node_memory_numa_HugePages_Surp: { type: "gauge", labels: ["node"] },
    /** Memory information field HugePages_Total. */
    node_memory_numa_HugePages_Total: { type: "gauge", labels: ["node"] },
    /** Memory information field Inactive. */
    node_memory_numa_Inactive: { type: "gauge", labels: ["node"] },
    /** Memory information field Inactive_anon. */
    node_memory_numa_Inactive_anon: { type: "gauge", labels: ["node"] },
    /** Memory information field Inactive_file. */
    node_memory_numa_Inactive_file: { type: "gauge", labels: ["node"] },
    /** Memory information field KernelStack. */
    node_memory_numa_KernelStack: { type: "gauge", labels: ["node"] },
    /** Memory information field Mapped. */
    node_memory_numa_Mapped: { type: "gauge", labels: ["node"] },
    /** Memory information field MemFree. */
    node_memory_numa_MemFree: { type: "gauge", labels: ["node"] },
    /** Memory information field MemTotal. */
    node_memory_numa_MemTotal: { type: "gauge", labels: ["node"] },
    /** Memory information field MemUsed. */
    node_memory_numa_MemUsed: { type: "gauge", labels: ["node"] },
    /** Memory information field Mlocked. */
    node_memory_numa_Mlocked: { type: "gauge", labels: ["node"] },
    /** Memory information field NFS_Unstable. */
    node_memory_numa_NFS_Unstable: { type: "gauge", labels: ["node"] },
    /** Memory information field PageTables. */
    node_memory_numa_PageTables: { type: "gauge", labels: ["node"] },
    /** Memory information field SReclaimable. */
    node_memory_numa_SReclaimable: { type: "gauge", labels: ["node"] },
    /** Memory information field SUnreclaim. */
    node_memory_numa_SUnreclaim: { type: "gauge", labels: ["node"] },
    /** Memory information field Shmem. */
    node_memory_numa_Shmem: { type: "gauge", labels: ["node"] },
    /** Memory information field Slab. */
    node_memory_numa_Slab: { type: "gauge", labels: ["node"] },
    /** Memory information field Unevictable. */
    node_memory_numa_Unevictable: { type: "gauge", labels: ["node"] },
    /** Memory information field Writeback. */
    node_memory_numa_Writeback: { type: "gauge", labels: ["node"] },
    /** Memory information field WritebackTmp. */
    node_memory_numa_WritebackTmp: { type: "gauge", labels: ["node"] },
    /** Memory information field interleave_hit_total. */
    node_memory_numa_interleave_hit_total: { type: "counter", labels: ["node"] },
    /** Memory information field local_node_total. */
    node_memory_numa_local_node_total: { type: "counter", labels: ["node"] },
    /** Memory information field numa_foreign_total. */
    node_memory_numa_numa_foreign_total: { type: "counter", labels: ["node"] },
    /** Memory information field numa_hit_total. */
    node_memory_numa_numa_hit_total: { type: "counter", labels: ["node"] },
    /** Memory information field numa_miss_total. */
    node_memory_numa_numa_miss_total: { type: "counter", labels: ["node"] },
    /** Memory information field other_node_total. */
    node_memory_numa_other_node_total: { type: "counter", labels: ["node"] },
    /** Statistic Icmp6InErrors. */
    node_netstat_Icmp6_InErrors: { type: "unknown", labels: [] },
    /** Statistic Icmp6InMsgs. */
    node_netstat_Icmp6_InMsgs: { type: "unknown", labels: [] },
    /** Statistic Icmp6OutMsgs. */
    node_netstat_Icmp6_OutMsgs: { type: "unknown", labels: [] },
    /** Statistic IcmpInErrors. */
    node_netstat_Icmp_InErrors: { type: "unknown", labels: [] },
    /** Statistic IcmpInMsgs. */
    node_netstat_Icmp_InMsgs: { type: "unknown", labels: [] },
    /** Statistic IcmpOutMsgs. */
    node_netstat_Icmp_OutMsgs: { type: "unknown", labels: [] },
    /** Statistic Ip6InOctets. */
    node_netstat_Ip6_InOctets: { type: "unknown", labels: [] },
    /** Statistic Ip6OutOctets. */
    node_netstat_Ip6_OutOctets: { type: "unknown", labels: [] },
    /** Statistic IpExtInOctets. */
    node_netstat_IpExt_InOctets: { type: "unknown", labels: [] },
    /** Statistic IpExtOutOctets. */
    node_netstat_IpExt_OutOctets: { type: "unknown", labels: [] },
    /** Statistic IpForwarding. */
    node_netstat_Ip_Forwarding: { type: "unknown", labels: [] },
    /** Statistic TcpExtListenDrops. */
    node_netstat_TcpExt_ListenDrops: { type: "unknown", labels: [] },
    /** Statistic TcpExtListenOverflows. */
    node_netstat_TcpExt_ListenOverflows: { type: "unknown", labels: [] },
    /** Statistic TcpExtSyncookiesFailed. */
    node_netstat_TcpExt_SyncookiesFailed: { type: "unknown", labels: [] },
    /** Statistic TcpExtSyncookiesRecv. */
    node_netstat_TcpExt_SyncookiesRecv: { type: "unknown", labels: [] },
    /** Statistic TcpExtSyncookiesSent. */
    node_netstat_TcpExt_SyncookiesSent: { type: "unknown", labels: [] },
    /** Statistic TcpExtTCPOFOQueue. */
    node_netstat_TcpExt_TCPOFOQueue: { type: "unknown", labels: [] },
    /** Statistic TcpExtTCPRcvQDrop. */
    node_netstat_TcpExt_TCPRcvQDrop: { type: "unknown", labels: [] },
    /** Statistic TcpExtTCPSynRetrans. */
    node_netstat_TcpExt_TCPSynRetrans: { type: "unknown", labels: [] },
    /** Statistic TcpExtTCPTimeouts. */
    node_netstat_TcpExt_TCPTimeouts: { type: "unknown", labels: [] },
    /** Statistic TcpActiveOpens. */
    node_netstat_Tcp_ActiveOpens: { type: "unknown", labels: [] },
    /** Statistic TcpCurrEstab. */
    node_netstat_Tcp_CurrEstab: { type: "unknown", labels: [] },
    /** Statistic TcpInErrs. */
    node_netstat_Tcp_InErrs: { type: "unknown", labels: [] },
    /** Statistic TcpInSegs. */
    node_netstat_Tcp_InSegs: { type: "unknown", labels: [] },
    /** Statistic TcpOutRsts. */
    node_netstat_Tcp_OutRsts: { type: "unknown", labels: [] },
    /** Statistic TcpOutSegs. */
    node_netstat_Tcp_OutSegs: { type: "unknown", labels: [] },
    /** Statistic TcpPassiveOpens. */
    node_netstat_Tcp_PassiveOpens: { type: "unknown", labels: [] },
    /** Statistic TcpRetransSegs. */
    node_netstat_Tcp_RetransSegs: { type: "unknown", labels: [] },
    /** Statistic Udp6InDatagrams. */
    node_netstat_Udp6_InDatagrams: { type: "unknown", labels: [] },
    /** Statistic Udp6InErrors. */
    node_netstat_Udp6_InErrors: { type: "unknown", labels: [] },
    /** Statistic Udp6NoPorts. */
    node_netstat_Udp6_NoPorts: { type: "unknown", labels: [] },
    /** Statistic Udp6OutDatagrams. */
    node_netstat_Udp6_OutDatagrams: { type: "unknown", labels: [] },
    /** Statistic Udp6RcvbufErrors. */
    node_netstat_Udp6_RcvbufErrors: { type: "unknown", labels: [] },
    /** Statistic Udp6SndbufErrors. */
    node_netstat_Udp6_SndbufErrors: { type: "unknown", labels: [] },
    /** Statistic UdpLite6InErrors. */
    node_netstat_UdpLite6_InErrors: { type: "unknown", labels: [] },
    /** Statistic UdpLiteInErrors. */
    node_netstat_UdpLite_InErrors: { type: "unknown", labels: [] },
    /** Statistic UdpInDatagrams. */
    node_netstat_Udp_InDatagrams: { type: "unknown", labels: [] },
    /** Statistic UdpInErrors. */
    node_netstat_Udp_InErrors: { type: "unknown", labels: [] },
    /** Statistic UdpNoPorts. */
    node_netstat_Udp_NoPorts: { type: "unknown", labels: [] },
    /** Statistic UdpOutDatagrams. */
    node_netstat_Udp_OutDatagrams: { type: "unknown", labels: [] },
    /** Statistic UdpRcvbufErrors. */
    node_netstat_Udp_RcvbufErrors: { type: "unknown", labels: [] },
    /** Statistic UdpSndbufErrors. */
    node_netstat_Udp_SndbufErrors: { type: "unknown", labels: [] },
    /** Network device property: address_assign_type */
    node_network_address_assign_type: { type: "gauge", labels: ["device"] },
    /** Network device property: carrier */
    node_network_carrier: { type: "gauge", labels: ["device"] },
    /** Network device property: carrier_changes_total */
    node_network_carrier_changes_total: { type: "counter", labels: ["device"] },
    /** Network device property: carrier_down_changes_total */
    node_network_carrier_down_changes_total: { type: "counter", labels: ["device"] },
    /** Network device property: carrier_up_changes_total */
    node_network_carrier_up_changes_total: { type: "counter", labels: ["device"] },
    /** Network device property: device_id */
    node_network_device_id: { type: "gauge", labels: ["device"] },
    /** Network device property: dormant */
    node_network_dormant: { type: "gauge", labels: ["device"] },
    /** Network device property: flags */
    node_network_flags: { type: "gauge", labels: ["device"] },
    /** Network device property: iface_id */
    node_network_iface_id: { type: "gauge", labels: ["device"] },
    /** Network device property: iface_link */
    node_network_iface_link: { type: "gauge", labels: ["device"] },
    /** Network device property: iface_link_mode */
    node_network_iface_link_mode: { type: "gauge", labels: ["device"] },
    /** Non-numeric data from /sys/class/net/<iface>, value is always 1. */
    node_network_info: {
      type: "gauge",
      labels: ["address", "adminstate", "broadcast", "device", "duplex", "ifalias", "operstate"],
    },
    /** Network device property: mtu_bytes */
    node_network_mtu_bytes: { type: "gauge", unit: "bytes", labels: ["device"] },
    /** Network device property: name_assign_type */
    node_network_name_assign_type: { type: "gauge", labels: ["device"] },
    /** Network device property: net_dev_group */
    node_network_net_dev_group: { type: "gauge", labels: ["device"] },
    /** Network device property: protocol_type */
    node_network_protocol_type: { type: "gauge", labels: ["device"] },
    /** Network device statistic receive_bytes. */
    node_network_receive_bytes_total: { type: "counter", unit: "bytes", labels: ["device"] },
    /** Network device statistic receive_compressed. */
    node_network_receive_compressed_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_drop. */
    node_network_receive_drop_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_errs. */
    node_network_receive_errs_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_fifo. */
    node_network_receive_fifo_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_frame. */
    node_network_receive_frame_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_multicast. */
    node_network_receive_multicast_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_nohandler. */
    node_network_receive_nohandler_total: { type: "counter", labels: ["device"] },
    /** Network device statistic receive_packets. */
    node_network_receive_packets_total: { type: "counter", unit: "packets", labels: ["device"] },
    /** Network device property: speed_bytes */
    node_network_speed_bytes: { type: "gauge", unit: "bytes", labels: ["device"] },
    /** Network device statistic transmit_bytes. */
    node_network_transmit_bytes_total: { type: "counter", unit: "bytes", labels: ["device"] },
    /** Network device statistic transmit_carrier. */
    node_network_transmit_carrier_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_colls. */
    node_network_transmit_colls_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_compressed. */
    node_network_transmit_compressed_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_drop. */
    node_network_transmit_drop_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_errs. */
    node_network_transmit_errs_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_fifo. */
    node_network_transmit_fifo_total: { type: "counter", labels: ["device"] },
    /** Network device statistic transmit_packets. */
    node_network_transmit_packets_total: { type: "counter", unit: "packets", labels: ["device"] },
    /** Network device property: transmit_queue_length */
    node_network_transmit_queue_length: { type: "gauge", labels: ["device"] },
    /** Value is 1 if operstate is 'up', 0 otherwise. */
    node_network_up: { type: "gauge", labels: ["device"] },
    /** Number of currently allocated flow entries for connection tracking. */
    node_nf_conntrack_entries: { type: "gauge", labels: [] },
    /** Maximum size of connection tracking table. */
    node_nf_conntrack_entries_limit: { type: "gauge", labels: [] },
    /** Number of packets dropped due to conntrack failure. */
    node_nf_conntrack_stat_drop: { type: "gauge", labels: [] },
    /** Number of dropped conntrack entries to make room for new ones, if maximum table size was reached. */
    node_nf_conntrack_stat_early_drop: { type: "gauge", labels: [] },
    /** Number of searched entries which were successful. */
    node_nf_conntrack_stat_found: { type: "gauge", labels: [] },
    /** Number of packets seen which are already connected to a conntrack entry. */
    node_nf_conntrack_stat_ignore: { type: "gauge", labels: [] },
    /** Number of entries inserted into the list. */
    node_nf_conntrack_stat_insert: { type: "gauge", labels: [] },
    /** Number of entries for which list insertion was attempted but failed. */
    node_nf_conntrack_stat_insert_failed: { type: "gauge", labels: [] },
    /** Number of packets seen which can not be tracked. */
    node_nf_conntrack_stat_invalid: { type: "gauge", labels: [] },
    /** Number of conntrack table lookups which had to be restarted due to hashtable resizes. */
    node_nf_conntrack_stat_search_restart: { type: "gauge", labels: [] },
    /** A metric with a constant '1' value labeled by build_id, id, id_like, image_id, image_version, name, pretty_name, variant, variant_id, version, version_codename, version_id. */
    node_os_info: {
      type: "gauge",
      labels: [
        "build_id",
        "id",
        "id_like",
        "image_id",
        "image_version",
        "name",
        "pretty_name",
        "variant",
        "variant_id",
        "version",
        "version_codename",
        "version_id",
      ],
    },
    /** Metric containing the major.minor part of the OS version. */
    node_os_version: { type: "gauge", labels: ["id", "id_like", "name"] },
    /** capacity value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_capacity: { type: "gauge", labels: ["power_supply"] },
    /** cyclecount value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_cyclecount: { type: "gauge", labels: ["power_supply"] },
    /** energy_full value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_energy_full: { type: "gauge", labels: ["power_supply"] },
    /** energy_full_design value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_energy_full_design: { type: "gauge", labels: ["power_supply"] },
    /** energy_watthour value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_energy_watthour: { type: "gauge", labels: ["power_supply"] },
    /** info of /sys/class/power_supply/<power_supply>. */
    node_power_supply_info: {
      type: "gauge",
      labels: [
        "capacity_level",
        "manufacturer",
        "model_name",
        "power_supply",
        "serial_number",
        "status",
        "technology",
        "type",
      ],
    },
    /** online value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_online: { type: "gauge", labels: ["power_supply"] },
    /** power_watt value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_power_watt: { type: "gauge", labels: ["power_supply"] },
    /** present value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_present: { type: "gauge", labels: ["power_supply"] },
    /** voltage_min_design value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_voltage_min_design: { type: "gauge", labels: ["power_supply"] },
    /** voltage_volt value of /sys/class/power_supply/<power_supply>. */
    node_power_supply_voltage_volt: { type: "gauge", labels: ["power_supply"] },
    /** Total time in seconds that processes have waited for CPU time */
    node_pressure_cpu_waiting_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total time in seconds no process could make progress due to IO congestion */
    node_pressure_io_stalled_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total time in seconds that processes have waited due to IO congestion */
    node_pressure_io_waiting_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total time in seconds no process could make progress due to IRQ congestion */
    node_pressure_irq_stalled_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total time in seconds no process could make progress due to memory congestion */
    node_pressure_memory_stalled_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total time in seconds that processes have waited for memory */
    node_pressure_memory_waiting_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of processes blocked waiting for I/O to complete. */
    node_procs_blocked: { type: "gauge", labels: [] },
    /** Number of processes in runnable state. */
    node_procs_running: { type: "gauge", labels: [] },
    /** Number of seconds CPU spent running a process. */
    node_schedstat_running_seconds_total: { type: "counter", unit: "seconds", labels: ["cpu"] },
    /** Number of timeslices executed by CPU. */
    node_schedstat_timeslices_total: { type: "counter", labels: ["cpu"] },
    /** Number of seconds spent by processing waiting for this CPU. */
    node_schedstat_waiting_seconds_total: { type: "counter", unit: "seconds", labels: ["cpu"] },
    /** node_exporter: Duration of a collector scrape. */
    node_scrape_collector_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["collector"],
    },
    /** node_exporter: Whether a collector succeeded. */
    node_scrape_collector_success: { type: "gauge", labels: ["collector"] },
    /** SELinux is enabled, 1 is true, 0 is false */
    node_selinux_enabled: { type: "gauge", labels: [] },
    /** Number of FRAG6 sockets in state inuse. */
    node_sockstat_FRAG6_inuse: { type: "gauge", labels: [] },
    /** Number of FRAG6 sockets in state memory. */
    node_sockstat_FRAG6_memory: { type: "gauge", labels: [] },
    /** Number of FRAG sockets in state inuse. */
    node_sockstat_FRAG_inuse: { type: "gauge", labels: [] },
    /** Number of FRAG sockets in state memory. */
    node_sockstat_FRAG_memory: { type: "gauge", labels: [] },
    /** Number of RAW6 sockets in state inuse. */
    node_sockstat_RAW6_inuse: { type: "gauge", labels: [] },
    /** Number of RAW sockets in state inuse. */
    node_sockstat_RAW_inuse: { type: "gauge", labels: [] },
    /** Number of TCP6 sockets in state inuse. */
    node_sockstat_TCP6_inuse: { type: "gauge", labels: [] },
    /** Number of TCP sockets in state alloc. */
    node_sockstat_TCP_alloc: { type: "gauge", labels: [] },
    /** Number of TCP sockets in state inuse. */
    node_sockstat_TCP_inuse: { type: "gauge", labels: [] },
    /** Number of TCP sockets in state mem. */
    node_sockstat_TCP_mem: { type: "gauge", labels: [] },
    /** Number of TCP sockets in state mem_bytes. */
    node_sockstat_TCP_mem_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of TCP sockets in state orphan. */
    node_sockstat_TCP_orphan: { type: "gauge", labels: [] },
    /** Number of TCP sockets in state tw. */
    node_sockstat_TCP_tw: { type: "gauge", labels: [] },
    /** Number of UDP6 sockets in state inuse. */
    node_sockstat_UDP6_inuse: { type: "gauge", labels: [] },
    /** Number of UDPLITE6 sockets in state inuse. */
    node_sockstat_UDPLITE6_inuse: { type: "gauge", labels: [] },
    /** Number of UDPLITE sockets in state inuse. */
    node_sockstat_UDPLITE_inuse: { type: "gauge", labels: [] },
    /** Number of UDP sockets in state inuse. */
    node_sockstat_UDP_inuse: { type: "gauge", labels: [] },
    /** Number of UDP sockets in state mem. */
    node_sockstat_UDP_mem: { type: "gauge", labels: [] },
    /** Number of UDP sockets in state mem_bytes. */
    node_sockstat_UDP_mem_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of IPv4 sockets in use. */
    node_sockstat_sockets_used: { type: "gauge", labels: [] },
    /** Softnet backlog status */
    node_softnet_backlog_len: { type: "gauge", labels: ["cpu"] },
    /** Number of collision occur while obtaining device lock while transmitting */
    node_softnet_cpu_collision_total: { type: "counter", labels: ["cpu"] },
    /** Number of dropped packets */
    node_softnet_dropped_total: { type: "counter", labels: ["cpu"] },
    /** Number of times flow limit has been reached */
    node_softnet_flow_limit_count_total: { type: "counter", labels: ["cpu"] },
    /** Number of processed packets */
    node_softnet_processed_total: { type: "counter", labels: ["cpu"] },
    /** Number of times cpu woken up received_rps */
    node_softnet_received_rps_total: { type: "counter", labels: ["cpu"] },
    /** Number of times processing packets ran out of quota */
    node_softnet_times_squeezed_total: { type: "counter", labels: ["cpu"] },
    /** 1 if there was an error opening or reading a file, 0 otherwise */
    node_textfile_scrape_error: { type: "gauge", labels: [] },
    /** Zone temperature in Celsius */
    node_thermal_zone_temp: { type: "gauge", labels: ["type", "zone"] },
    /** Available clocksources read from '/sys/devices/system/clocksource'. */
    node_time_clocksource_available_info: { type: "gauge", labels: ["clocksource", "device"] },
    /** Current clocksource read from '/sys/devices/system/clocksource'. */
    node_time_clocksource_current_info: { type: "gauge", labels: ["clocksource", "device"] },
    /** System time in seconds since epoch (1970). */
    node_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** System time zone offset in seconds. */
    node_time_zone_offset_seconds: { type: "gauge", unit: "seconds", labels: ["time_zone"] },
    /** Estimated error in seconds. */
    node_timex_estimated_error_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Local clock frequency adjustment. */
    node_timex_frequency_adjustment_ratio: { type: "gauge", unit: "ratio", labels: [] },
    /** Phase-locked loop time constant. */
    node_timex_loop_time_constant: { type: "gauge", labels: [] },
    /** Maximum error in seconds. */
    node_timex_maxerror_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Time offset in between local system and reference clock. */
    node_timex_offset_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Pulse per second count of calibration intervals. */
    node_timex_pps_calibration_total: { type: "counter", labels: [] },
    /** Pulse per second count of calibration errors. */
    node_timex_pps_error_total: { type: "counter", labels: [] },
    /** Pulse per second frequency. */
    node_timex_pps_frequency_hertz: { type: "gauge", unit: "hertz", labels: [] },
    /** Pulse per second jitter. */
    node_timex_pps_jitter_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Pulse per second count of jitter limit exceeded events. */
    node_timex_pps_jitter_total: { type: "counter", labels: [] },
    /** Pulse per second interval duration. */
    node_timex_pps_shift_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Pulse per second count of stability limit exceeded events. */
    node_timex_pps_stability_exceeded_total: { type: "counter", labels: [] },
    /** Pulse per second stability, average of recent frequency changes. */
    node_timex_pps_stability_hertz: { type: "gauge", unit: "hertz", labels: [] },
    /** Value of the status array bits. */
    node_timex_status: { type: "gauge", labels: [] },
    /** Is clock synchronized to a reliable server (1 = yes, 0 = no). */
    node_timex_sync_status: { type: "gauge", labels: [] },
    /** International Atomic Time (TAI) offset. */
    node_timex_tai_offset_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Seconds between clock ticks. */
    node_timex_tick_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Number of allocated memory in the kernel for UDP datagrams in bytes. */
    node_udp_queues: { type: "gauge", labels: ["ip", "queue"] },
    /** Labeled system information as provided by the uname system call. */
    node_uname_info: {
      type: "gauge",
      labels: ["domainname", "machine", "nodename", "release", "sysname", "version"],
    },
    /** /proc/vmstat information field oom_kill. */
    node_vmstat_oom_kill: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pgfault. */
    node_vmstat_pgfault: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pgmajfault. */
    node_vmstat_pgmajfault: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pgpgin. */
    node_vmstat_pgpgin: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pgpgout. */
    node_vmstat_pgpgout: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pswpin. */
    node_vmstat_pswpin: { type: "unknown", labels: [] },
    /** /proc/vmstat information field pswpout. */
    node_vmstat_pswpout: { type: "unknown", labels: [] },
    /** Value of /sys/class/watchdog/<watchdog>/access_cs0 */
    node_watchdog_access_cs0: { type: "gauge", labels: ["name"] },
    /** Value of /sys/class/watchdog/<watchdog>/bootstatus */
    node_watchdog_bootstatus: { type: "gauge", labels: ["name"] },
    /** Value of /sys/class/watchdog/<watchdog>/fw_version */
    node_watchdog_fw_version: { type: "gauge", labels: ["name"] },
    /** Info of /sys/class/watchdog/<watchdog> */
    node_watchdog_info: {
      type: "gauge",
      labels: ["identity", "name", "options", "pretimeout_governor", "state", "status"],
    },
    /** Value of /sys/class/watchdog/<watchdog>/nowayout */
    node_watchdog_nowayout: { type: "gauge", labels: ["name"] },
    /** Value of /sys/class/watchdog/<watchdog>/pretimeout */
    node_watchdog_pretimeout_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** Value of /sys/class/watchdog/<watchdog>/timeleft */
    node_watchdog_timeleft_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** Value of /sys/class/watchdog/<watchdog>/timeout */
    node_watchdog_timeout_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
    /** Number of bytes received by the process over the network. */
    process_network_receive_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes sent by the process over the network. */
    process_network_transmit_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of open file descriptors. */
    process_open_fds: { type: "gauge", labels: [] },
    /** Resident memory size in bytes. */
    process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Start time of the process since unix epoch in seconds. */
    process_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Virtual memory size in bytes. */
    process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Maximum amount of virtual memory available in bytes. */
    process_virtual_memory_max_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of internal errors encountered by the promhttp metric handler. */
    promhttp_metric_handler_errors_total: { type: "counter", labels: ["cause"] },
    /** Current number of scrapes being served. */
    promhttp_metric_handler_requests_in_flight: { type: "gauge", labels: [] },
    /** Total number of scrapes by HTTP status code. */
    promhttp_metric_handler_requests_total: { type: "counter", labels: ["code"] },
    /** Metric read from collector/fixtures/textfile/two_metric_files/metrics1.prom */
    testmetric1_1: { type: "unknown", labels: ["foo"] },
    /** Metric read from collector/fixtures/textfile/two_metric_files/metrics1.prom */
    testmetric1_2: { type: "unknown", labels: ["foo"] },
    /** Metric read from collector/fixtures/textfile/two_metric_files/metrics2.prom */
    testmetric2_1: { type: "unknown", labels: ["foo"] },
    /** Metric read from collector/fixtures/textfile/two_metric_files/metrics2.prom */
    testmetric2_2: { type: "unknown", labels: ["foo"] },
  },
});
