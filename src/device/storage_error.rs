//! Why a change of the saved orders was not stored.

/// Why a change of the saved orders was not stored. What was stored before is unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StorageError {
    /// The browser does not store it, or has no room.
    Denied,
    /// As many orders as the page saves are saved.
    TooManyOrders,
    /// The order is no longer saved: another tab has deleted it.
    Deleted,
    /// A newer version of the page stored the orders.
    NewerStored,
    /// The file is not one of saved orders, or is damaged.
    UnreadableFile,
    /// A newer version of the page wrote the file.
    NewerFile,
    /// With the orders of the file there would be more than the page saves.
    TooManyInFile,
}

impl StorageError {
    /// The name of the message that says it.
    #[must_use]
    pub const fn status(self) -> &'static str {
        match self {
            Self::Denied => "storage-failed",
            Self::TooManyOrders => "too-many-orders",
            Self::Deleted => "deleted-elsewhere",
            Self::NewerStored => "newer-stored",
            Self::UnreadableFile => "import-failed",
            Self::NewerFile => "newer-file",
            Self::TooManyInFile => "too-many-in-file",
        }
    }
}
